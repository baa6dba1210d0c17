// A table as Cockpit has them. A column: { name, label, cell(row), sort?, className? }.
import { el } from '../../shared/dom.js';
import { text } from './texts.js';

const ARIA = { asc: 'ascending', desc: 'descending' };
const SIGN = { ascending: '▲', descending: '▼', none: '↕' };

// sorting: { sort, order, by(name, order) }; without it no column can be sorted.
export function table(caption, columns, rows, sorting) {
  return el('div.desk-scroll', {},
    el('table.table.desk-list', {},
      el('caption.desk-hidden', {}, caption),
      el('thead', {}, el('tr', {}, columns.map(column => head(column, sorting)))),
      el('tbody', {}, rows.map(row => el('tr', {}, columns.map((column, place) => cell(column, row, place)))))));
}

function head({ name, label, sort, className }, sorting) {
  const attributes = { scope: 'col', class: classes({ name, className }), 'data-column': name };
  if (!sort || !sorting) {
    return el('th', attributes, label);
  }
  const now = sorting.sort === sort ? ARIA[sorting.order] : 'none';
  const next = now === 'ascending' ? 'desc' : now === 'descending' ? 'asc' : first(sort);
  const button = el('button', { type: 'button', title: text(`sort.${next}`), onclick: () => sorting.by(sort, next) },
    label, ' ', el('span', { 'aria-hidden': 'true' }, SIGN[now]));
  return el('th', { ...attributes, 'aria-sort': now }, button);
}

// What one looks for first: the newest, the most; of words the beginning of the alphabet.
const first = sort => ['opened', 'closed', 'late', 'corrections'].includes(sort) ? 'desc' : 'asc';

const classes = ({ name, className }) => `desk-col-${name} ${className ?? ''}`.trim();

function cell(column, row, place) {
  const attributes = { class: classes(column) };
  const content = [column.cell(row)].flat();
  return place === 0 ? el('th', { ...attributes, scope: 'row' }, ...content) : el('td', attributes, ...content);
}
