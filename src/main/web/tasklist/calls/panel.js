// Below the timer: who is on the line, in a few words. Saved as a contact without a case, or its length at the contact that a
// start or a step made meanwhile; or promised to be called back.
import { el } from '../../shared/dom.js';
import { caller } from '../../shared/http.js';
import { note } from '../alerts/toast.js';
import { text } from '../view/texts.js';
import { callBack } from './back.js';
import { call, end, seconds } from './clock.js';
import { offer } from './form.js';

const CONTACTS = '/desk/contacts';
const CHANNELS = ['hotline', 'desk-phone', 'mobile', 'visit', 'message'];
const TEXTS = { customerPhone: 20, customerName: 100, unit: 60, about: 1000 };
const { get, post, put } = caller();

const labelled = (words, field) => el('label', {}, words, field);

function fields(one, changed) {
  const channel = el('select.form-control', { name: 'channel', onchange: () => changed({ channel: channel.value }) },
    CHANNELS.map(way => el('option', { value: way, selected: way === one.channel ? '' : null }, text('call.' + way))));
  const important = el('input', { type: 'checkbox', name: 'important', checked: one.important, onchange: () => changed({ important: important.checked }) });
  const typed = Object.fromEntries(Object.entries(TEXTS).map(([name, longest]) =>
    [name, el('input.form-control', { name, maxlength: longest, autocomplete: 'off' })]));
  const rings = el('input.form-control', { name: 'rings', type: 'number', min: 0, max: 99, inputmode: 'numeric' });
  return { channel, important, typed, rings };
}

/** The newest contact since the timer began of which nobody said how long it was. */
async function made(one) {
  const { contacts } = await get(`${CONTACTS}?mine=true`);
  return contacts.find(({ at, seconds: noted, step }) => step && noted === null && Date.parse(at) >= one.since - 1000);
}

export function panelOf(changed, closed) {
  const one = call();
  const { channel, important, typed, rings } = fields(one, changed);
  const said = el('div', { role: 'status' });
  const measured = () => ({ rings: rings.value === '' ? null : Number(rings.value), seconds: seconds(one) });
  const values = () => Object.fromEntries(Object.entries(typed).map(([name, field]) => [name, field.value.trim()]));
  const send = async work => {
    try {
      offer(seconds(one));
      await work();
      end();
      closed();
      note(text('call.saved'));
    } catch (problem) {
      said.replaceChildren(el('p.desk-refused', { role: 'alert' }, problem.status ? problem.message : text('find-failed')));
    }
  };
  const save = el('button.btn.btn-primary', { type: 'submit' }, text('call.save'));
  const promise = () => {
    closed();
    const { about, ...who } = values();
    callBack({ ...who, callBackAbout: about, channel: channel.value });
  };
  const drop = () => {
    end();
    closed();
  };
  const form = el('form', {},
    el('div.desk-call-fields', {},
      labelled(text('call.channel'), channel),
      Object.entries(typed).map(([name, field]) => labelled(text('call.' + name), field)),
      labelled(text('call.rings'), rings)),
    el('label.desk-call-important', {}, important, ' ', text('call.important')),
    said,
    el('div.desk-buttons', {},
      el('button.btn.btn-link', { type: 'button', onclick: drop }, text('call.drop')),
      el('button.btn.btn-default', { type: 'button', onclick: promise }, text('call.back')),
      save));
  form.addEventListener('submit', event => {
    event.preventDefault();
    send(() => post(CONTACTS, { ...values(), channel: channel.value, call: measured() }));
  });
  made(one).then(known => known && save.before(el('button.btn.btn-primary', {
    type: 'button', onclick: () => send(() => put(`${CONTACTS}/${known.id}`, measured()))
  }, text('call.to', known.caseNumber ?? known.step))), () => {});
  return el('section.desk-call-panel', { 'aria-label': text('call.panel') }, form);
}
