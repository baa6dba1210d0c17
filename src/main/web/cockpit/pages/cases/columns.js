// What stands about a case in a row.
import { el } from '../../../shared/dom.js';
import { counted, dateAndTime, text, worded } from '../../view/texts.js';
import { caseAddress } from '../address.js';

const column = (name, cell, sort = null) => ({ name, label: text(`column.${name}`), cell, sort });

export const columns = [
  column('number', one => el('a', { href: caseAddress(one.number) }, one.number), 'number'),
  column('procedure', one => [one.procedure.name || one.procedure.key, quiet(text('version', one.version))]),
  column('caseClass', one => worded(one.caseClass), 'caseClass'),
  column('outcome', outcome, 'outcome'),
  column('customer', one => one.customer, 'customer'),
  column('unit', one => one.unit, 'unit'),
  column('subject', one => one.subject),
  column('opened', one => [when(one.openedAt), one.firstAskedBy && quiet(text('by', one.firstAskedByName))], 'opened'),
  column('closed', one => when(one.closedAt), 'closed'),
  column('late', one => one.late > 0 && el('span.desk-tag.desk-bad', {}, counted('late', one.late)), 'late'),
  column('corrections', one => one.corrections > 0 && el('span.desk-tag', {}, counted('corrections', one.corrections)), 'corrections')
].map(one => ({ ...one, cell: row => [one.cell(row)].flat(2).filter(shown) }));

const shown = content => content !== null && content !== undefined && content !== false;

function outcome({ status, outcome: how }) {
  return status === 'OPEN' ? el('span.desk-tag.desk-open', {}, text('status.open')) : worded(how) ?? text(`status.${status.toLowerCase()}`);
}

function when(time) {
  return dateAndTime(time).flatMap(part => [el('span.desk-unbroken', {}, part), ' ']);
}

function quiet(words) {
  return el('div.desk-quiet', {}, words);
}
