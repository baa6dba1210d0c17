// The holidays and make-up workdays by which working time counts (ROL-03).
import { get } from '../modeler/desk/http.js';
import { el } from '../modeler/view/dom.js';
import { page } from '../lists/page.js';
import { language } from '../shared/language.js';
import { fields } from './day.js';
import { named, shipped, text, weekday } from './texts.js';

const UNKNOWN = 404;
const SHIPPED = 'shipped';
const COLUMNS = ['date', 'kind', 'name', 'hours'];
const THIS = new Date().getFullYear();
const address = year => `/desk/calendar/${year}`;

page({
  title: text('title'),
  tabs: Object.fromEntries([THIS - 1, THIS, THIS + 1].map(year => [year, String(year)])),
  first: String(THIS),
  keeps: person => person.keepsCalendar,
  address,
  read: async year => {
    const known = await get(address(year)).catch(problem => {
      if (problem.status === UNKNOWN) {
        return { days: [] };
      }
      throw problem;
    });
    const by = known.uploadedBy === SHIPPED ? null : known.uploadedBy;
    return { rows: known.days.map(day => ({ hours: '', ...day })), by, at: known.uploadedAt, from: by ? known.source : shipped(year, known.source) };
  },
  columns: COLUMNS,
  names: language === 'zh' ? COLUMNS.map(name => text(name)) : COLUMNS,
  largest: '200 kB',
  source: text('source'),
  search: text('search'),
  notice: rows => rows.length === 0 && el('p.notice', {}, text('unknown')),
  heads: COLUMNS.map(name => text(name)),
  cells: one => [`${one.date} ${weekday(one.date)}`, text(one.kind), named(one.name), one.hours],
  fields,
  about: one => `${one.date} · ${text(one.kind)} · ${named(one.name)}`
});
