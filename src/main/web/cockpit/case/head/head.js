// What a case is, at a glance.
import { el } from '../../../shared/dom.js';
import { worded } from '../../view/texts.js';
import { NOTHING, moment, text } from '../texts.js';
import { evidenceButton } from './evidence.js';
import { phone } from './phone.js';
import { proof } from './proof.js';

export function head(desk) {
  const { record, called } = desk;
  const { button, outcome } = evidenceButton(desk);
  return el('header.desk-card.desk-head', {},
    el('div.desk-title', {},
      el('h1', {}, record.number, el('span.desk-state', { 'data-state': record.status }, text(`status.${record.status}`))),
      el('div.desk-actions', {}, el('a', { href: '#/audit/cases' }, text('all-cases')), button)),
    record.subject && el('p.desk-subject', {}, called.worded('subject', record.subject)),
    outcome,
    el('dl.desk-facts', {}, facts(desk).map(([name, ...value]) => fact(name, value))),
    proof(desk));
}

function facts(desk) {
  const { record, called } = desk;
  const main = record.processes.find(process => process.main);
  return [
    ['procedure', record.procedure.name, main && el('small', {}, text('version', main.version))],
    ['class', worded(record.caseClass) ?? NOTHING, record.classClause && el('small', {}, record.classClause)],
    ['outcome', worded(record.outcome) ?? NOTHING],
    ['promises', ...promises(record.promises)],
    ['customer', record.customer ?? NOTHING],
    ['phone', ...phone(desk)],
    ['unit', record.unit ?? NOTHING],
    ['channel', called.worded('channel', record.channel) ?? NOTHING],
    ['occurred', moment(record.occurredAt)],
    ['opened', moment(record.openedAt), record.firstAskedBy && el('small', {}, text('first-asked', called.person(record.firstAskedBy)))],
    ['closed', moment(record.closedAt)]
  ];
}

function promises({ kept, late, open }) {
  const parts = [['LATE', late], ['OPEN', open], ['KEPT', kept]].filter(([, number]) => number);
  return parts.length
    ? parts.map(([state, number]) => el('span.desk-promise', { 'data-state': state }, text(`promises.${state}`, number)))
    : [text('promises.none')];
}

function fact(name, value) {
  return el('div', { 'data-fact': name }, el('dt', {}, text(`fact.${name}`)), el('dd', {}, value));
}
