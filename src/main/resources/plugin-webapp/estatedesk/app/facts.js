// The head of a case: who came about what.
import { clock } from './time.js';
import { el } from './dom.js';
import { knows, say } from './words.js';

function status(facts) {
  const word = knows('status' + facts.status) ? say('status' + facts.status) : facts.status;
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
    ['firstAsked', of.firstAskedBy],
    ['registered', clock(of.registeredAt)]
  ];
  return el('dl', { class: 'desk-head' }, rows
    .filter(([, value]) => value)
    .map(([name, value]) => el('div', {}, el('dt', {}, say(name)), el('dd', {}, value))));
}
