// Approved answers (CON-13): found by whoever works on tasks, written and taken back by those who keep them.
import { get, post, put } from '../modeler/desk/http.js';
import { el } from '../modeler/view/dom.js';
import { askRow } from '../lists/form.js';
import { line, table } from '../lists/list.js';
import { page } from '../lists/page.js';
import { text as common } from '../lists/texts.js';
import { fields } from './fields.js';
import { text } from './texts.js';
import { recall, versions } from './versions.js';

const ADDRESS = '/desk/answers';

let sought = '';

page({ title: text('title'), tabs: {}, first: '', keeps: person => person.keepsAnswers, content });

async function content(kind, which, keeps, again) {
  const found = await get(`${ADDRESS}?${new URLSearchParams({ q: sought, all: true })}`);
  const add = () => askRow(null, one => post(ADDRESS, one), fields(null)).then(done => done && again());
  return [
    el('div.tools', {}, search(again), keeps && el('button.main', { onclick: add }, text('add'))),
    el('p.quiet', { role: 'status' }, found.length ? common('count', found.length) : text('nothing')),
    ...found.map(one => shown(one, keeps, again))
  ];
}

function search(again) {
  const box = el('input.search', { type: 'search', name: 'q', value: sought, maxlength: 200, placeholder: text('search'), 'aria-label': text('search') });
  const submit = event => {
    event.preventDefault();
    sought = box.value.trim();
    again();
  };
  return el('form.seek', { role: 'search', onsubmit: submit }, box, el('button', {}, text('find')));
}

function shown(one, keeps, again) {
  const edit = () => askRow(one, written(one), asked(one)).then(done => done && again());
  const until = `${one.validFrom} – ${one.validTo ?? ''}`;
  const all = table(['question', 'reply', 'clause', 'owner', 'valid', 'no'].map(head => text(head)), [
    line([one.question, one.reply, one.clause, one.owner, until, one.id], keeps && el('button.link', { onclick: edit }, common('change')))]);
  all.append(versions(one, keeps));
  return all;
}

// What was wrong is taken back as soon as what is right is written.
let wrong;

function asked(one) {
  const questions = fields(one);
  ({ wrong } = questions);
  return questions;
}

const written = one => async row => {
  const before = await put(`${ADDRESS}/${one.number}?version=${one.version}`, row);
  if (wrong.checked) {
    await recall(before);
  }
};
