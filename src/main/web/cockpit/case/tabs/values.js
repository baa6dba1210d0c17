// Each variable of the case, and on demand how it changed. What cannot be shown says why.
import { el } from '../../../shared/dom.js';
import { NOTHING, count, engineWord, moment, text } from '../texts.js';
import { empty } from '../waiting.js';
import { paged } from './paged.js';
import { row, table } from './table.js';

const HEADS = ['name', 'value', 'type', 'scope', 'created', 'changes'];
// What belongs to no step of its own.
const WHOLE = 'process';
const CHANGES = ['at', 'value', 'by', 'step'];

export function values(panel, desk) {
  return paged(panel, {
    ask: desk.api.values,
    rows: one => lines(desk, one),
    show: rows => table('desk-values', text('values.caption'), HEADS.map(head => text(`values.${head}`)), rows),
    none: empty(text('values.none'))
  });
}

function lines(desk, one) {
  const place = el('td', { colspan: String(HEADS.length) });
  const inner = el('tr.desk-inner', { hidden: true }, place);
  const toggle = el('button.desk-link', { type: 'button', 'aria-expanded': 'false' }, text('values.show-changes', count(one.changes)));
  toggle.onclick = () => {
    inner.hidden = !inner.hidden;
    toggle.setAttribute('aria-expanded', String(!inner.hidden));
    if (!place.firstChild) {
      changes(place, desk, one);
    }
  };
  const process = desk.record.processes.find(({ id }) => id === one.process);
  const name = process?.name ?? process?.key ?? one.process;
  const where = one.scope === WHOLE ? name : [one.scope, el('div.desk-quiet', {}, name)];
  return [row({ 'data-value': one.name }, desk.called.field(one.name, process?.key), shown(desk, one.name, one), engineWord('type', one.type), where, moment(one.createdAt), one.changes > 0 ? toggle : NOTHING), inner];
}

function changes(place, desk, one) {
  return paged(place, {
    ask: desk.api.changes(one.id),
    rows: change => [row({}, moment(change.at), shown(desk, one.name, change), desk.called.person(change.by), change.step)],
    show: rows => table('desk-value-changes', text('values.changes-of', one.name), CHANGES.map(head => text(`change.${head}`)), rows),
    none: empty(text('values.no-changes'))
  });
}

// No value and an empty value are different things.
function shown({ called }, name, { value, masked, note }) {
  const words = value === '' ? el('em', {}, text('values.empty')) : value === null ? !note && el('em', {}, text('values.null')) : long(called.choice(name, value));
  return [words, masked && [' ', el('span.desk-mark', {}, text('masked'))], note && el('em.desk-note', {}, note)];
}

const LONG = 300;

function long(value) {
  return typeof value === 'string' && value.length > LONG
    ? [el('span.desk-value', {}, `${value.slice(0, LONG)}…`), el('details', {}, el('summary', {}, text('values.whole', count(value.length))), el('pre', {}, value))]
    : el('span.desk-value', {}, value);
}
