import { get, put } from '../modeler/desk/http.js';
import { el } from '../modeler/view/dom.js';
import { askFile } from './import.js';
import { askRemoval, askRow } from './row.js';
import { file, row } from './rows.js';
import { days, moment, text } from './texts.js';

const EXAMPLE = '示例';

// One timetable: its rows, and for whoever keeps it what can be done with them.
export async function timetable(means, keeps, again) {
  const { trips, importedBy, importedAt } = await get(`/desk/timetable/${means}`);
  const rows = trips.map(row);
  // What somebody else has changed meanwhile is not overwritten: the desk refuses.
  const save = saved => put(`/desk/timetable/${means}?seen=${encodeURIComponent(importedAt ?? '')}`, saved);
  const change = next => save(file(next));
  const done = changed => changed && again();
  const add = () => askRow(null, one => change([...rows, one])).then(done);
  const edit = old => askRow(old, one => change(rows.map(each => (each === old ? one : each)))).then(done);
  const drop = old => askRemoval(old, () => change(rows.filter(each => each !== old))).then(done);
  const lines = rows.map(one => line(one, keeps && [
    el('button.link', { onclick: () => edit(one) }, text('change')),
    el('button.link', { onclick: () => drop(one) }, text('remove'))]));
  return [
    rows.some(one => one.number.startsWith(EXAMPLE)) && el('p.notice', {}, text('examples')),
    el('div.tools', {},
      search(lines),
      keeps && el('button.main', { onclick: add }, text('add')),
      keeps && el('button', { onclick: () => askFile(rows.length, save).then(done) }, text('import')),
      rows.length > 0 && el('button', { onclick: () => download(means, rows) }, text('download'))),
    el('p.quiet', {}, importedBy ? text('kept', importedBy, moment(importedAt)) : '', ' ', text('count', rows.length)),
    rows.length > 0 && table(lines)
  ].filter(Boolean);
}

function search(lines) {
  const box = el('input.search', { type: 'search', placeholder: text('search'), 'aria-label': text('search') });
  box.oninput = () => lines.forEach(one => (one.hidden = !one.textContent.toLowerCase().includes(box.value.trim().toLowerCase())));
  return box;
}

function table(lines) {
  const columns = ['number', 'way', 'times', 'days', 'valid', 'equipment'];
  return el('section', {}, el('table', {},
    el('thead', {}, el('tr', {}, columns.map(name => el('th', { scope: 'col' }, text(name))), el('td'))),
    el('tbody', {}, lines)));
}

function line(one, actions) {
  return el('tr', {},
    el('th', { scope: 'row' }, one.number),
    el('td', {}, `${one.from} → ${one.to}`),
    el('td', {}, `${one.departs} – ${one.arrives}`),
    el('td', {}, days(one.days)),
    el('td', {}, one.valid_from || one.valid_until ? `${one.valid_from || '…'} – ${one.valid_until || '…'}` : ''),
    el('td', {}, one.equipment),
    el('td.do', {}, actions || []));
}

function download(means, rows) {
  const address = URL.createObjectURL(new Blob(['\uFEFF', file(rows)], { type: 'text/csv' }));
  el('a', { href: address, download: `${means}.csv` }).click();
  URL.revokeObjectURL(address);
}
