// The read log: who opened what of which case (KNB-07).
import { el } from '../../shared/dom.js';
import { api } from '../desk/api.js';
import { input } from '../view/fields.js';
import { log } from '../view/log.js';
import { moment, text } from '../view/texts.js';
import { caseAddress } from './address.js';
import { words } from './cases/chips.js';

const FIELDS = [['person', 'text'], ['number', 'text'], ['from', 'date'], ['to', 'date']];

export function readingsPage(node, person, { values }) {
  log(node, {
    page: 'readings', values, ask: api.readings,
    form: list => FIELDS.map(([name, type]) => input(text(`readings.${name}`), type, list.asked[name], value => list.ask({ [name]: value }))),
    columns: [
      { name: 'at', label: text('column.at'), cell: one => moment(one.at) },
      { name: 'who', label: text('column.who'), cell: one => named(one) },
      { name: 'number', label: text('column.number'), cell: one => one.number ? el('a', { href: caseAddress(one.number) }, one.number) : '' },
      { name: 'part', label: text('column.part'), cell: one => one.partName || one.part },
      { name: 'reason', label: text('column.reason'), cell: one => one.reason ?? criteria(one.asked ?? {}) }
    ]
  });
}

const criteria = asked => Object.keys(asked).map(name => words(name, asked, {})).join(' · ');

function named({ person, personName }) {
  return personName && personName !== person ? [personName, el('span.desk-quiet', {}, ` ${person}`)] : person;
}
