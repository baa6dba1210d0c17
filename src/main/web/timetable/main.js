// The desk's timetables (TKT-09).
import { get } from '../modeler/desk/http.js';
import { el } from '../modeler/view/dom.js';
import { page } from '../lists/page.js';
import { language } from '../shared/language.js';
import { fields } from './row.js';
import { COLUMNS, row } from './rows.js';
import { days, text } from './texts.js';

const EXAMPLE = '示例';
const address = means => `/desk/timetable/${means}`;

page({
  title: text('title'),
  tabs: { rail: text('rail'), air: text('air') },
  first: 'rail',
  keeps: person => person.keepsTimetable,
  address,
  read: async means => {
    const { trips, importedBy, importedAt } = await get(address(means));
    return { rows: trips.map(row), by: importedBy, at: importedAt };
  },
  columns: COLUMNS,
  names: language === 'zh' ? COLUMNS.map(name => text(name)) : COLUMNS,
  largest: '2 MiB',
  search: text('search'),
  notice: rows => rows.some(one => one.number.startsWith(EXAMPLE)) && el('p.notice', {}, text('examples')),
  heads: ['number', 'way', 'times', 'days', 'valid', 'equipment'].map(name => text(name)),
  cells: one => [
    one.number,
    `${one.from} → ${one.to}`,
    `${one.departs} – ${one.arrives}`,
    days(one.days),
    one.valid_from || one.valid_until ? `${one.valid_from || '…'} – ${one.valid_until || '…'}` : '',
    one.equipment
  ],
  fields,
  about: one => `${one.number} · ${one.from} → ${one.to} · ${one.departs}`
});
