// What users and administrators did by hand.
import { el } from '../../../shared/dom.js';
import { engineWord, moment, text, valueWord } from '../texts.js';
import { empty } from '../waiting.js';
import { paged } from './paged.js';
import { foldable, pairs, row, table } from './table.js';

const HEADS = ['at', 'who', 'what', 'annotation'];
const DETAILS = ['operation', 'entity', 'property', 'before', 'after', 'category'];
// These are words of the engine's, the others what somebody entered.
const CODES = ['operation', 'entity', 'property', 'category'];

export function operations(panel, desk) {
  return paged(panel, {
    ask: desk.api.operations,
    rows: one => [line(desk, one)],
    show: rows => table('desk-operations', text('operations.caption'), HEADS.map(head => text(`operation.${head}`)), rows),
    none: empty(text('operations.none'))
  });
}

function line({ called }, one) {
  const shown = name => (CODES.includes(name) ? engineWord(name, one[name]) : valueWord(one[name]) ?? one[name]);
  const known = DETAILS.filter(name => one[name]).map(name => [text(`operation.${name}`), shown(name)]);
  return row({}, moment(one.at), called.person(one.who), [el('div.desk-text', {}, one.words), foldable(text('operation.details'), pairs(known))], one.annotation);
}
