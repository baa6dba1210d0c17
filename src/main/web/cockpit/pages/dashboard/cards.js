// The figures, each in its card.
import { el } from '../../../shared/dom.js';
import { shareBar } from '../../plots/bar.js';
import { rates } from '../../plots/rates.js';
import { table } from '../../view/table.js';
import { duration, moment, number, text } from '../../view/texts.js';
import { caseAddress } from '../address.js';
import { card } from './card.js';
import { daysWithTable } from './days.js';

const column = (name, cell, className) => ({ name, label: text(`column.${name}`), cell, className });
const procedureName = one => one.procedureName || one.procedure?.name || one.procedure || one.key;

export const byDay = ({ days }) => card('days', days.length, () => daysWithTable(days), 'wide');

export const procedures = ({ procedures: rows, doubted }) => card('procedures', rows.length, () => [
  rates(text('card.procedures'), [column('procedure', one => one.name || one.key)], rows),
  doubted ? el('p.desk-quiet', {}, text('card.doubted', number(doubted))) : ''
]);

export const clocks = ({ clocks: rows }) => card('clocks', rows.length, () =>
  rates(text('card.clocks'), [column('deadline', one => one.name || one.timerId), column('procedure', procedureName)], rows));

export const oldest = ({ oldestOpen: rows }, { mayAudit }) => card('oldest', rows.length, () => table(text('card.oldest'), [
  column('number', one => mayAudit ? el('a', { href: caseAddress(one.number) }, one.number) : one.number),
  column('procedure', procedureName),
  column('step', one => one.step ?? ''),
  column('opened', one => moment(one.openedAt)),
  column('age', one => duration(one.ageMillis), 'desk-amount')
], rows));

export const steps = ({ lateSteps: rows }) => card('steps', rows.length, () => {
  const most = Math.max(...rows.map(one => one.late));
  return table(text('card.steps'), [
    column('step', one => one.name || one.stepId),
    column('procedure', procedureName),
    column('late-times', one => el('span.desk-with-bar', {}, shareBar(one.late / most, 'late'), number(one.late))),
    column('late-by', one => duration(one.medianLateMillis), 'desk-amount')
  ], rows);
});
