// Which rule of which table decided, with its clause, and what it was asked.
import { el } from '../../../shared/dom.js';
import { moment, text } from '../texts.js';
import { empty, load } from '../waiting.js';
import { pairs, row, stepButton, table } from './table.js';

const HEADS = ['name', 'at', 'step', 'inputs', 'rules'];

export function decisions(panel, desk) {
  return load(panel, desk.api.decisions, ({ decisions: all }) => (all.length
    ? table('desk-decisions', text('decisions.caption'), HEADS.map(head => text(`decision.${head}`)), all.map(one => line(desk, one)))
    : empty(text('decisions.none')))).then(desk.filter);
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
