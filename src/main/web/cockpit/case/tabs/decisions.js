// Which rule of which table decided, with its clause, and what it was asked.
import { el } from '../../../shared/dom.js';
import { moment, text } from '../texts.js';
import { empty } from '../waiting.js';
import { paged } from './paged.js';
import { pairs, row, stepButton, table } from './table.js';

const HEADS = ['name', 'at', 'step', 'inputs', 'rules'];

export function decisions(panel, desk) {
  return paged(panel, {
    ask: desk.api.decisions,
    rows: one => [line(desk, one)],
    show: rows => table('desk-decisions', text('decisions.caption'), HEADS.map(head => text(`decision.${head}`)), rows),
    none: empty(text('decisions.none')),
    added: desk.filter
  });
}

function line(desk, one) {
  return row({ 'data-step': one.stepId ?? '' },
    [one.name ?? one.key, ' ', el('span.desk-mark', {}, text('version', one.version))],
    moment(one.at), stepButton(desk, { stepId: one.stepId, name: one.step }),
    pairs(one.inputs.map(({ name, value }) => [name, value])),
    one.hit ? one.rules.map(rule) : el('strong', {}, text('decision.no-hit')));
}

function rule({ number, clause, outputs }) {
  return el('div.desk-rule', {},
    el('strong', {}, text('decision.rule', number)), clause && el('p.desk-clause', {}, clause),
    pairs(outputs.map(({ name, value }) => [name, value])));
}
