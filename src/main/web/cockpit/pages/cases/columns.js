// What stands about a case in a row.
import { el } from '../../../shared/dom.js';
import { counted, moment, text } from '../../view/texts.js';
import { caseAddress } from '../address.js';

const column = (name, cell, sort = null) => ({ name, label: text(`column.${name}`), cell, sort });

export const columns = [
  column('number', one => el('a', { href: caseAddress(one.number) }, one.number), 'number'),
  column('procedure', one => [one.procedure.name || one.procedure.key, quiet(text('version', one.version))]),
  column('caseClass', one => one.caseClass, 'caseClass'),
  column('outcome', outcome, 'outcome'),
  column('customer', one => one.customer, 'customer'),
  column('unit', one => one.unit, 'unit'),
  column('subject', one => one.subject),
  column('opened', one => [moment(one.openedAt), one.firstAskedBy && quiet(text('by', one.firstAskedBy))], 'opened'),
  column('closed', one => moment(one.closedAt), 'closed'),
  column('late', one => one.late > 0 && el('span.desk-mark.desk-bad', {}, counted('late', one.late)), 'late'),
  column('corrections', one => one.corrections > 0 && el('span.desk-mark', {}, counted('corrections', one.corrections)), 'corrections')
].map(one => ({ ...one, cell: row => [one.cell(row)].flat().filter(shown) }));

const shown = content => content !== null && content !== undefined && content !== false;

function outcome({ status, outcome: how }) {
  return status === 'OPEN' ? el('span.desk-mark.desk-open', {}, text('status.open')) : how ?? text(`status.${status.toLowerCase()}`);
}

function quiet(words) {
  return el('div.desk-quiet', {}, words);
}
