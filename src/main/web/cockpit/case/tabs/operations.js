// What users and administrators did by hand.
import { el } from '../../../shared/dom.js';
import { moment, text } from '../texts.js';
import { empty } from '../waiting.js';
import { paged } from './paged.js';
import { foldable, pairs, row, table } from './table.js';

const HEADS = ['at', 'who', 'what', 'annotation'];
const DETAILS = ['operation', 'entity', 'property', 'before', 'after', 'category'];

export function operations(panel, desk) {
  return paged(panel, {
    ask: desk.api.operations,
    rows: one => [line(desk, one)],
    show: rows => table('desk-operations', text('operations.caption'), HEADS.map(head => text(`operation.${head}`)), rows),
    none: empty(text('operations.none'))
  });
}

function line({ called }, one) {
  const known = DETAILS.filter(name => one[name]).map(name => [text(`operation.${name}`), one[name]]);
  return row({}, moment(one.at), called.person(one.who), [el('div.desk-text', {}, one.words), foldable(text('operation.details'), pairs(known))], one.annotation);
}
