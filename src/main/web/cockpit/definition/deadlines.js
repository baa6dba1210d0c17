// Below the drawing of a procedure: how often each of its deadlines was kept.
import { el } from '../../shared/dom.js';
import { api } from '../desk/api.js';
import { changing } from '../pages/dashboard/page.js';
import { rates } from '../plots/rates.js';
import { asking } from '../view/asking.js';
import { lastDays } from '../view/period.js';
import { number, text } from '../view/texts.js';
import { place } from './place.js';

const USUAL = 90;
const count = name => ({ name, label: text(`column.${name}`), className: 'desk-amount', cell: one => number(one[name]) });
const NAMED = [
  { name: 'deadline', label: text('column.deadline'), cell: one => one.name || one.timerId },
  { name: 'step', label: text('column.step'), cell: one => one.step || one.stepId || '' },
  count('open'), count('void')
];

export function deadlines(node, { processDefinitionId }) {
  return place(node, processDefinitionId, (around, { key, version }, versionOf) => {
    const results = el('div');
    const ask = asking(results);
    const asked = { version, ...lastDays(USUAL) };
    const show = changes => ask(() => api.deadlines(key, Object.assign(asked, changes)), table);
    around.append(el('div.desk-flat', {}, versionOf(version, chosen => show({ version: chosen })), changing(lastDays(USUAL), show)), results);
    show({});
  });
}

function table({ deadlines: rows }) {
  return rows.length ? rates(text('deadlines.table'), NAMED, rows) : el('p.desk-nothing', { role: 'status' }, text('deadlines.none'));
}
