// What was promised to be done until when; kept or not, and why not.
import { el } from '../../../shared/dom.js';
import { duration, moment, owners, text } from '../texts.js';
import { empty } from '../waiting.js';
import { paged } from './paged.js';
import { foldable, row, stepButton, table } from './table.js';

const HEADS = ['state', 'name', 'owner', 'started', 'due', 'ended', 'why'];

export function promises(panel, desk) {
  return paged(panel, {
    ask: desk.api.promises,
    rows: one => [line(desk, one)],
    show: rows => table('desk-promises', text('promises.caption'), HEADS.map(head => text(`promise.${head}`)), rows),
    none: empty(text('promises.nothing')),
    added: desk.filter
  });
}

function line(desk, one) {
  // What is promised for the whole procedure belongs to none of its steps.
  const stepId = one.stepId === one.procedure ? null : one.stepId;
  const step = { stepId, name: one.step, processId: one.processInstanceId };
  return row({ 'data-step': one.stepId ?? '', 'data-promise': one.timerId, class: one.state === 'LATE' ? 'desk-row-late' : null },
    el('span.desk-promise', { 'data-state': one.state }, text(`promise.state.${one.state}`)),
    [el('strong', {}, one.name), el('div', {}, stepButton(desk, step)), one.round > 1 && el('small', {}, text('promise.round', one.round))],
    owner(desk, one), moment(one.startedAt), due(desk, one), ended(desk, one), reason(desk, one));
}

// A person and a team may have the same id.
function owner({ called }, { owner: who }) {
  return who?.person ? called.person(who.id) : owners(who?.id);
}

function due({ called }, one) {
  return [
    moment(one.due),
    one.provisional && el('div', {}, el('span.desk-mark', {}, text('promise.provisional'))),
    one.moves.length > 0 && foldable(text('promise.moves', one.moves.length),
      el('p', {}, text('promise.first-due', moment(one.firstDue))),
      el('ul', {}, one.moves.map(move => el('li', {},
        text('promise.move', moment(move.at), called.person(move.by) ?? '', moment(move.from), moment(move.to)), move.why && el('div.desk-quiet', {}, move.why)))))
  ];
}

function ended({ called }, one) {
  return [
    moment(one.endedAt),
    one.endedBy && el('div.desk-quiet', {}, called.person(one.endedBy)),
    one.lateMillis > 0 && el('strong.desk-late', {}, text('promise.late-by', duration(one.lateMillis)))
  ];
}

function reason({ called }, { lateReason, explanation, state }) {
  const why = lateReason
    ? el('div.desk-reason', {}, el('strong', {}, lateReason.categoryName ?? lateReason.category),
      el('p', {}, lateReason.text), el('small', {}, text('promise.reason-by', called.person(lateReason.by) ?? '', moment(lateReason.at))))
    : state === 'LATE' && el('div.desk-reason', {}, text('promise.no-reason'));
  return [why, explanation && el('div.desk-quiet', {}, explanation)];
}
