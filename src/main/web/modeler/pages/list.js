import { api } from '../desk/api.js';
import { el, show } from '../view/dom.js';
import { head } from '../view/head.js';
import { author, moment, reason, text } from '../view/texts.js';

const KINDS = ['process', 'decision', 'form'];

// What there is to redraw: what is live, since when, by whom and why, and how many cases run on which version.
export async function listPage(person) {
  const drawings = await api.list();
  const tables = KINDS.map(kind => section(person, kind, drawings.filter(drawing => drawing.kind === kind)));
  const search = el('input.search', { type: 'search', placeholder: text('list.search'), 'aria-label': text('list.search') });
  search.oninput = () => filter(tables, search.value.trim().toLowerCase());
  show(head(person, text('title')), el('main', {},
    el('div.lead', {}, el('p', {}, text(person.mayDraw ? 'list.lead' : 'list.looking')), search),
    ...tables,
    el('p.quiet', {}, text('list.desktop'), ' ',
      el('a', { href: '/modeler/element-templates.json', download: '' }, text('list.templates')))));
}

function section(person, kind, drawings) {
  const start = person.mayDraw && el('a.button', { href: `#/new/${kind}` }, text(`list.new.${kind}`));
  return el('section', {},
    el('div.title', {}, el('h2', {}, text(`kind.${kind}`)), start),
    el(`table.${kind}`, {},
      el('thead', {}, el('tr', {}, columns(kind).map(name => el('th', { scope: 'col' }, text(`list.${name}`))))),
      el('tbody', {}, drawings.sort((a, b) => (a.name || a.key).localeCompare(b.name || b.key)).map(row))));
}

function columns(kind) {
  return ['name', 'version', 'changed', 'reason', ...(kind === 'process' ? ['running'] : [])];
}

function row(drawing) {
  const address = `#/${drawing.kind}/${encodeURIComponent(drawing.key)}`;
  return el('tr', { 'data-key': drawing.key },
    el('th', { scope: 'row' },
      el('a', { href: address }, drawing.name || drawing.key),
      drawing.newerShipped && el('a.mark', { href: `${address}/history` }, text('list.newer'))),
    el('td', { 'data-label': text('list.version') }, el('a', { href: `${address}/history`, title: text('history') }, String(drawing.version))),
    el('td', {}, moment(drawing.deployedAt), el('span.quiet', {}, ` · ${author(drawing.deployedBy)}`)),
    el('td.reason', { title: reason(drawing) }, reason(drawing)),
    drawing.kind === 'process' && el('td', { 'data-label': text('list.running') }, running(drawing)));
}

function running({ running: versions = [], version }) {
  const busy = versions.filter(one => one.cases > 0);
  return busy.length
    ? busy.map(one => el('div', one.version === version ? {} : { class: 'quiet' }, text('list.cases', one.cases, one.version)))
    : el('span.quiet', {}, text('list.none'));
}

function filter(tables, wanted) {
  tables.flatMap(table => [...table.querySelectorAll('tbody tr')]).forEach(line => {
    line.hidden = !`${line.dataset.key} ${line.textContent}`.toLowerCase().includes(wanted);
  });
}
