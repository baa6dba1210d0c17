// The timeline of a procedure that keeps one: when, what, who.
import { el } from '../../shared/dom.js';
import { text } from '../view/texts.js';

const actor = by => by === 'system' ? text('system') : by;

export function moments(rows) {
  return el('table.desk-moments', {},
    el('thead', {}, el('tr', {}, ['time', 'what', 'who'].map(name => el('th', { scope: 'col' }, text('moment.' + name))))),
    el('tbody', {}, [...rows].reverse().map(({ at, moment, by, recorded }) =>
      el('tr', {},
        el('td', {}, at),
        el('td', {}, moment, recorded ? el('span', { class: 'desk-mark desk-provisional' }, text('recorded-later', recorded)) : ''),
        el('td', {}, actor(by))))));
}
