// One box for words, and the filters below it, which fold away.
import { el } from '../../../shared/dom.js';
import { checkbox, input, select } from '../../view/fields.js';
import { text } from '../../view/texts.js';

const LISTS = ['procedure', 'caseClass', 'outcome', 'status', 'person', 'group'];
const WORDS = ['number', 'customer', 'unit'];
const DAYS = ['openedFrom', 'openedTo', 'closedFrom', 'closedTo'];
const YES = ['late', 'corrected'];
export const FILTERS = ['procedure', 'version', ...LISTS.slice(1), ...WORDS, ...DAYS, ...YES];

// ask(changes) is told what is asked for from now on.
export function filters(asked, offer, ask) {
  const words = el('input.form-control', { type: 'search', name: 'q', value: asked.q ?? '', placeholder: text('q.hint'), 'aria-label': text('q') });
  const form = el('form.desk-search', { role: 'search' }, words,
    el('button.btn.btn-primary', { type: 'submit' }, text('q.search')));
  form.onsubmit = event => {
    event.preventDefault();
    ask({ q: words.value.trim() });
  };
  words.onsearch = () => words.value === '' && ask({ q: '' });
  const fields = el('div.desk-filters');
  const more = el('details.desk-more', { open: FILTERS.some(name => asked[name]) ? '' : null }, el('summary', {}, text('filters')), fields);
  const show = now => {
    words.value = now.q ?? '';
    const held = fields.contains(document.activeElement) ? [...fields.querySelectorAll('input, select')].indexOf(document.activeElement) : -1;
    fields.replaceChildren(...controls(now, offer, ask));
    fields.querySelectorAll('input, select')[held]?.focus();
  };
  show(asked);
  return { element: el('div', {}, form, more), show };
}

function controls(asked, offer, ask) {
  const list = name => offer[name].length || offer.missing === false
    ? select(text(`filter.${name}`), [['', text('filter.any')], ...offer[name]], asked[name], value => ask(change(name, value)))
    : input(text(`filter.${name}`), 'text', asked[name], value => ask(change(name, value)));
  const versions = asked.procedure ? offer.versions(asked.procedure) : [];
  return [
    list('procedure'),
    versions.length > 0 &&
      select(text('filter.version'), [['', text('filter.any')], ...versions], asked.version, version => ask({ version })),
    ...LISTS.slice(1).map(list),
    ...WORDS.map(name => input(text(`filter.${name}`), 'text', asked[name], value => ask({ [name]: value }))),
    ...DAYS.map(name => input(text(`filter.${name}`), 'date', asked[name], value => ask({ [name]: value }))),
    el('div.desk-checks', {}, YES.map(name => checkbox(text(`filter.${name}`), asked[name] === 'true', on => ask({ [name]: on ? 'true' : '' }))))
  ].filter(Boolean);
}

// A version belongs to its procedure.
const change = (name, value) => name === 'procedure' ? { procedure: value, version: '' } : { [name]: value };
