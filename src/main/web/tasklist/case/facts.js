// The head of a case: who came about what.
import { clock } from '../view/time.js';
import { el } from '../../shared/dom.js';
import { text } from '../view/texts.js';

function status(facts) {
  const word = text('status.' + facts.status);
  return facts.outcome ? `${word} (${facts.outcome})` : word;
}

/** A list of names and values; what is not known is left out. */
export function facts(of) {
  const rows = [
    ['number', of.number],
    ['class', of.caseClass],
    ['status', status(of)],
    ['customer', of.customer],
    ['phone', of.phone],
    ['unit', of.unit],
    ['subject', of.subject],
    ['first-asked', of.firstAskedBy],
    ['registered', clock(of.registeredAt)]
  ];
  return el('dl', { class: 'desk-head' }, rows
    .filter(([, value]) => value)
    .map(([name, value]) => el('div', {}, el('dt', {}, text(name)), el('dd', {}, value))));
}
