// How often promises were kept: of procedures, and of their clocks.
import { el } from '../../shared/dom.js';
import { table } from '../view/table.js';
import { number, percent, text } from '../view/texts.js';
import { shareBar } from './bar.js';

// Undefined is no figure; no kept and no late promise gives no rate.
export const rateColumns = [
  { name: 'kept', label: text('column.kept'), className: 'desk-amount', cell: one => number(one.kept) },
  { name: 'late', label: text('column.late-promises'), className: 'desk-amount', cell: one => number(one.late) },
  { name: 'rate', label: text('column.rate'), className: 'desk-rate', cell: rate }
];

function rate({ rate: share }) {
  return share === null || share === undefined
    ? el('span.desk-quiet', {}, text('rate.none'))
    : el('span.desk-with-bar', {}, shareBar(share), percent(share));
}

export function rates(caption, named, rows) {
  return table(caption, [...named, ...rateColumns], rows);
}
