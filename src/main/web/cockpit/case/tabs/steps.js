// Who took up which step, who completed it, and how long it waited and was worked on.
import { el } from '../../../shared/dom.js';
import { NOTHING, duration, moment, owners, text } from '../texts.js';
import { empty } from '../waiting.js';
import { paged } from './paged.js';
import { foldable, row, stepButton, table } from './table.js';

const HEADS = ['name', 'group', 'created', 'claimed', 'ended', 'waited', 'worked', 'due'];

export function steps(panel, desk) {
  return paged(panel, {
    ask: desk.api.steps,
    rows: one => [line(desk, one)],
    show: rows => table('desk-steps', text('steps.caption'), HEADS.map(head => text(`steps.${head}`)), rows),
    none: empty(text('steps.none')),
    added: desk.filter
  });
}

function line(desk, one) {
  return row({ 'data-step': one.stepId, class: one.late ? 'desk-row-late' : null },
    [stepButton(desk, { ...one, processKey: one.procedure }), el('div.desk-quiet', {}, procedure(desk, one))],
    owners(one.group), moment(one.createdAt), claimed(desk, one), ended(desk, one), duration(one.waitedMillis), duration(one.workedMillis),
    [moment(one.due), one.late && el('div', {}, el('span.desk-mark.late', {}, text('steps.late')))]);
}

function procedure({ record }, one) {
  return record.processes.find(process => process.key === one.procedure)?.name ?? one.procedure;
}

function claimed({ called }, { claims, claimedAt }) {
  const last = claims.at(-1);
  return [
    called.person(last?.who) ?? NOTHING,
    claimedAt && el('div.desk-quiet', {}, moment(claimedAt)),
    claims.length > 1 && foldable(text('steps.claims', claims.length),
      el('ul', {}, claims.map(({ at, who, by }) => el('li', {}, by && by !== who
        ? text('steps.claim.by', moment(at), called.person(who) ?? text('steps.nobody'), called.person(by))
        : text('steps.claim', moment(at), called.person(who) ?? text('steps.nobody'))))))
  ];
}

function ended({ called }, { endedAt, completedBy, deleteReason }) {
  if (!endedAt) {
    return el('span.desk-mark.running', {}, text('running'));
  }
  const cancelled = deleteReason && deleteReason !== 'completed';
  return [
    cancelled ? el('span.desk-mark', {}, text('steps.cancelled')) : called.person(completedBy) ?? NOTHING,
    el('div.desk-quiet', {}, moment(endedAt)),
    cancelled && el('div.desk-quiet', {}, deleteReason)
  ];
}
