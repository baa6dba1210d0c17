// One entry of the journal as a row: when, what, who, at which step; its details are folded.
import { el } from '../../../shared/dom.js';
import { NOTHING, moment, text } from '../texts.js';
import { foldable, row, stepButton } from './table.js';

export function line(desk, entry) {
  const step = { stepId: entry.stepId, name: entry.step, processKey: entry.processKey };
  return row({ 'data-step': entry.stepId ?? '', 'data-entry': entry.no, class: entry.late ? 'desk-added-later' : null },
    String(entry.no), moment(entry.at), what(desk, entry), entry.actorName ?? entry.actor, stepButton(desk, step));
}

function what(desk, entry) {
  return [
    el('span.desk-kind', {}, entry.label ?? entry.kind), ' ',
    entry.late && el('span.desk-mark.added', {}, text('timeline.late', moment(entry.recordedAt))),
    el('div.desk-text', {}, entry.text),
    entry.details.length > 0 && foldable(text('timeline.details', entry.details.length), details(desk, entry.details))
  ];
}

function details({ called }, all) {
  const isChange = all.some(({ before, after }) => before !== null || after !== null);
  const heads = isChange ? ['name', 'value', 'before', 'after'] : ['name', 'value'];
  return el('table.desk-details', {},
    el('thead', {}, el('tr', {}, heads.map(head => el('th', { scope: 'col' }, text(`detail.${head}`))))),
    el('tbody', {}, all.map(one => el('tr.desk-inner', {}, heads.map(head =>
      el(head === 'name' ? 'th' : 'td', head === 'name' ? { scope: 'row' } : {}, shown(called, head, one)))))));
}

function shown(called, head, one) {
  return head === 'name' ? called.field(one.name) : one[head] === null ? NOTHING : called.choice(one.name, one[head]);
}
