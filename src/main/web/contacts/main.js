// The visit-and-call register (CMP-37, HOT-20): who came or called when, how, about what, and how long it took.
import { blob, get } from '../modeler/desk/http.js';
import { el } from '../modeler/view/dom.js';
import { dialog } from '../modeler/dialogs/dialog.js';
import { failure } from '../lists/failure.js';
import { form } from '../lists/form.js';
import { line, table } from '../lists/list.js';
import { page } from '../lists/page.js';
import { because } from '../shared/http.js';
import { moment } from '../shared/language.js';
import { text } from './texts.js';

const ADDRESS = '/desk/contacts';
const SHOWN = ['at', 'who', 'channel', 'unit', 'about', 'call', 'takenBy', 'caseNumber'];
const CHANNELS = ['hotline', 'desk-phone', 'mobile', 'phone', 'visit', 'letter', 'message', 'forum'];

const day = new Date().toLocaleDateString('sv');
let wanted = { from: day, until: day, channel: '', q: '' };
let why = '';

page({ title: text('title'), tabs: { team: text('team'), mine: text('mine') }, first: 'team', keeps: () => false, content });

async function content(kind, which, keeps, again) {
  const asked = new URLSearchParams({ ...filled(wanted), mine: which === 'mine' });
  const found = await get(`${ADDRESS}?${asked}`, because(why));
  const rows = found.contacts;
  return [
    search(again),
    found.masked && el('p.notice', {}, text('masked'), ' ', el('button.link', { onclick: () => askWhy(asked, again) }, text('show'))),
    el('p.quiet', { role: 'status' }, rows.length ? text(found.more ? 'more' : 'count', rows.length) : text('none')),
    rows.length > 0 && el('div.tools', {},
      el('button', { onclick: ({ target }) => workbook(asked).catch(problem => target.parentNode.after(failure(problem))) }, text('xlsx'))),
    rows.length > 0 && table(SHOWN.map(name => text(name)), rows.map(one => line(cells(one))))
  ].filter(Boolean);
}

const filled = values => Object.fromEntries(Object.entries(values).filter(([, value]) => value));

/** A drawing may name other ways, which are shown as they are. */
function worded(channel) {
  const key = `value.${channel}`;
  return text(key) === key ? channel : text(key);
}

function search(again) {
  const days = ['from', 'until'].map(name => el('input', { name, type: 'date', value: wanted[name], 'aria-label': text(name) }));
  const channel = el('select', { name: 'channel', 'aria-label': text('channel') },
    el('option', { value: '' }, text('each')),
    CHANNELS.map(one => el('option', { value: one, selected: one === wanted.channel }, worded(one))));
  const box = el('input.search', { type: 'search', name: 'q', value: wanted.q, maxlength: 200, placeholder: text('search'), 'aria-label': text('search') });
  const submit = event => {
    event.preventDefault();
    wanted = { from: days[0].value, until: days[1].value, channel: channel.value, q: box.value.trim() };
    why = '';
    again();
  };
  return el('form.seek.wide', { role: 'search', onsubmit: submit }, days, channel, box, el('button', {}, text('find')));
}

function cells(one) {
  return [
    moment(one.at),
    [one.customerName, one.customerPhone].filter(Boolean).map(words => el('div', {}, words)),
    `${worded(one.channel)} · ${text(one.cameIn ? 'value.true' : 'value.false')}`,
    one.unit ?? '',
    [one.about, one.step].filter(Boolean).join(' · '),
    [one.rings !== null && text('rings', one.rings), one.seconds !== null && length(one.seconds)].filter(Boolean).join(' · '),
    one.takenBy,
    one.caseNumber ?? ''
  ];
}

const length = seconds => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** Asked with the reason, too, that a link could not send. */
async function workbook(asked) {
  const address = URL.createObjectURL(await blob(`${ADDRESS}/file?${asked}`, because(why)));
  el('a', { href: address, download: 'contacts.xlsx' }).click();
  URL.revokeObjectURL(address);
}

function askWhy(asked, again) {
  const reason = el('input', { name: 'reason', maxlength: 500, required: true });
  const save = async () => {
    await get(`${ADDRESS}?${asked}`, because(reason.value.trim()));
    why = reason.value.trim();
  };
  return dialog(text('show'), close => form(close, save, text('show'), el('label', {}, text('why'), reason)))
    .then(done => done && again());
}
