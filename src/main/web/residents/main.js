// Who lives and works in which unit (KNB-01, KNB-04): found by unit, telephone, name or company, and kept by those who may.
import { get, post, put, remove } from '../modeler/desk/http.js';
import { el } from '../modeler/view/dom.js';
import { askRemoval, askRow, askWhether, form } from '../lists/form.js';
import { askFile } from '../lists/import.js';
import { line, table } from '../lists/list.js';
import { page } from '../lists/page.js';
import { text as common } from '../lists/texts.js';
import { dialog } from '../modeler/dialogs/dialog.js';
import { because } from '../shared/http.js';
import { language } from '../shared/language.js';
import { changes } from './changes.js';
import { COLUMNS, fields } from './fields.js';
import { text } from './texts.js';

const ADDRESS = '/desk/residents';
const FILE = `${ADDRESS}/file`;

let [sought, why] = ['', ''];

page({
  title: text('title'),
  tabs: {},
  first: '',
  keeps: person => person.keepsResidents,
  names: language === 'zh' ? COLUMNS.map(name => text(name)) : COLUMNS,
  largest: '2 MiB',
  replaces: text('replaces'),
  content
});

async function content(kind, which, keeps, again) {
  const found = sought ? await get(`${ADDRESS}?${new URLSearchParams({ q: sought })}`, because(why)) : null;
  const change = found && !found.masked && keeps;
  const add = () => askRow(null, one => post(ADDRESS, one).then(() => (sought = one.unit)), fields(null)).then(done => done && again());
  return [
    el('div.tools', {}, search(again),
      keeps && el('button.main', { onclick: add }, text('add')),
      keeps && el('button', { onclick: () => bring(kind).then(done => done && again()) }, common('import'))),
    found?.masked && el('p.notice', {}, text('masked'), ' ', el('button.link', { onclick: () => askWhy(again) }, text('show'))),
    found ? el('p.quiet', { role: 'status' }, state(found)) : el('p.quiet', {}, text('hint')),
    ...units(found?.people ?? []).map(people => unit(people, change, again))
  ].filter(Boolean);
}

function state({ people, more }) {
  return people.length ? (more ? text('more', people.length) : '') : text('nobody');
}

function search(again) {
  const box = el('input.search', { type: 'search', name: 'q', value: sought, maxlength: 200, placeholder: text('search'), 'aria-label': text('search') });
  const submit = event => {
    event.preventDefault();
    [sought, why] = [box.value.trim(), ''];
    again();
  };
  return el('form.seek', { role: 'search', onsubmit: submit }, box, el('button', {}, text('find')));
}

const units = people => [...new Set(people.map(one => one.unitKey))].map(key => people.filter(one => one.unitKey === key));

function unit(people, change, again) {
  const [{ unit: name }] = people;
  const rows = people.map(one => line([
    [one.name, one.gone && el('span.mark', {}, text('gone'))].filter(Boolean),
    text(one.role),
    one.phones.map(phone => el('div', {}, phone)),
    one.company ?? '',
    one.since || one.until ? `${one.since ?? '…'} – ${one.until ?? ''}` : '',
    one.notes ?? ''
  ], change && actions(one, again)));
  const all = table(['name', 'role', 'phones', 'company', 'time', 'notes'].map(head => text(head)), rows);
  all.prepend(el('h2', {}, name));
  all.append(changes(name, why));
  return all;
}

function actions(one, again) {
  const at = `${ADDRESS}/${one.id}?version=${one.version}`;
  const edit = () => askRow(one, told => put(at, told), fields(one)).then(done => done && again());
  const drop = () => askRemoval(text('remove.sure', one.name, one.unit), () => remove(at)).then(done => done && again());
  return [
    el('button.link', { onclick: edit }, common('change')),
    el('button.link', { onclick: drop }, common('remove'))
  ];
}

// First what the file would do is told, then it is done.
async function bring(kind) {
  let chosen;
  let would;
  const read = async file => {
    would = await put(`${FILE}?preview=true`, file);
    chosen = file;
  };
  return await askFile(kind, 0, read)
    && askWhether(common('import'), text('would', would.units, would.added, would.changed, would.removed, would.same), () => put(FILE, chosen));
}

function askWhy(again) {
  const reason = el('input', { name: 'reason', maxlength: 500, required: true });
  const save = async () => {
    await get(`${ADDRESS}?${new URLSearchParams({ q: sought })}`, because(reason.value.trim()));
    why = reason.value.trim();
  };
  return dialog(text('show'), close => form(close, save, text('show'), el('label', {}, text('why'), reason)))
    .then(done => done && again());
}
