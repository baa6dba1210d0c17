import { put } from '../modeler/desk/http.js';
import { el } from '../modeler/view/dom.js';
import { download, file } from './file.js';
import { askRemoval, askRow } from './form.js';
import { askFile } from './import.js';
import { moment, text } from './texts.js';

// One list of the desk: its rows, and for whoever keeps it what can be done with them.
export async function list(kind, which, keeps, again) {
  const { rows, by, at, from = '' } = await kind.read(which);
  // What somebody else has changed meanwhile is not overwritten: the desk refuses.
  const save = (saved, source = from) => put(`${kind.address(which)}?${new URLSearchParams({ seen: at ?? '', source })}`, saved);
  const change = next => save(file(kind.columns, next));
  const done = changed => changed && again();
  const ask = (old, saved) => askRow(old, saved, kind.fields(old, which)).then(done);
  const add = () => ask(null, one => change([...rows, one]));
  const edit = old => ask(old, one => change(rows.map(each => (each === old ? one : each))));
  const drop = old => askRemoval(kind.about(old), () => change(rows.filter(each => each !== old))).then(done);
  const lines = rows.map(one => line(kind.cells(one), keeps && [
    el('button.link', { onclick: () => edit(one) }, text('change')),
    el('button.link', { onclick: () => drop(one) }, text('remove'))]));
  return [
    kind.notice(rows),
    el('div.tools', {},
      search(kind.search, lines),
      keeps && el('button.main', { onclick: add }, text('add')),
      keeps && el('button', { onclick: () => askFile(kind, rows.length, save).then(done) }, text('import')),
      rows.length > 0 && el('button', { onclick: () => download(which, file(kind.columns, rows)) }, text('download'))),
    el('p.quiet', {}, from && `${from} · `, by ? text('kept', by, moment(at)) : '', ' ', text('count', rows.length)),
    rows.length > 0 && table(kind.heads, lines)
  ].filter(Boolean);
}

function search(words, lines) {
  const box = el('input.search', { type: 'search', placeholder: words, 'aria-label': words });
  box.oninput = () => lines.forEach(one => (one.hidden = !one.textContent.toLowerCase().includes(box.value.trim().toLowerCase())));
  return box;
}

export function table(heads, lines) {
  return el('section', {}, el('table', {},
    el('thead', {}, el('tr', {}, heads.map(name => el('th', { scope: 'col' }, name)), el('td'))),
    el('tbody', {}, lines)));
}

export function line([name, ...cells], actions) {
  return el('tr', {},
    el('th', { scope: 'row' }, name),
    cells.map(cell => el('td', {}, cell)),
    el('td.do', {}, actions || []));
}
