// What is shown below the fields: who it is, what else is known, and the cases that this person or unit has.
import { el } from '../../shared/dom.js';
import { openCase } from '../find/dialog.js';
import { lines } from '../find/results.js';
import { text } from '../view/texts.js';
import { get } from './questions.js';

const ROLES = ['OWNER', 'TENANT', 'FAMILY', 'CONTACT'];
const MOST = 4;

const button = (words, onclick) => el('button.btn.btn-link', { type: 'button', onclick }, words);

export function block() {
  const who = el('div', { role: 'status' });
  const cases = el('div');
  const node = el('section.desk-known', { 'aria-label': text('known'), hidden: true }, who, cases);
  const show = () => (node.hidden = !who.hasChildNodes() && !cases.hasChildNodes());
  return {
    node,
    who(...parts) {
      who.replaceChildren(...parts.filter(Boolean));
      show();
    },
    cases(found) {
      cases.replaceChildren(...(found.length ? list(found) : []));
      show();
    }
  };
}

/** One person, with what was filled in or is offered. */
export function person(one, gone, take) {
  const facts = [text('known-role.' + one.role), one.company, one.unit, one.phones.join(', '), one.notes].filter(Boolean).join(' · ');
  return el('p', {},
    el('strong', {}, one.name), ' ', gone ? el('span.desk-mark', {}, text('known-gone', one.until)) : null, ' ',
    el('span', {}, facts), ' ', take ? button(text('known-take'), take) : null);
}

export const line = words => el('p', {}, words);

/** Offers to add whoever is on the line. */
export function adding(name, unit, add) {
  const role = el('select', { 'aria-label': text('known-as') }, ROLES.map(one => el('option', { value: one }, text('known-role.' + one))));
  return el('p.desk-add', {}, text('known-new', name, unit), ' ', role, ' ', button(text('known-add'), () => add(role.value)));
}

function list(found) {
  const open = found.filter(({ status }) => status === 'OPEN').length;
  return [
    el('p.desk-known-title', {}, text('known-cases', found.length, open)),
    el('ul', {}, found.slice(0, MOST).map(one => el('li', {}, one.seen
      ? el('button.desk-known-case', { type: 'button', onclick: ({ currentTarget }) => openCase(get, one.number, currentTarget) }, lines(one))
      : el('div.desk-known-case', {}, lines(one)))))
  ];
}
