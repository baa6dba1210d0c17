// What is filtered by, also when the filters are folded away; each can be taken off.
import { el } from '../../../shared/dom.js';
import { day, text } from '../../view/texts.js';
import { FILTERS } from './filters.js';

export function chips(asked, offer, ask) {
  const set = FILTERS.filter(name => asked[name]);
  if (!set.length) {
    return el('div');
  }
  const all = Object.fromEntries([...set, 'q'].map(name => [name, '']));
  return el('ul.desk-chips', { 'aria-label': text('filters.set') },
    set.map(name => el('li', {}, chip(words(name, asked, offer), () => ask({ [name]: '', ...(name === 'procedure' && { version: '' }) })))),
    el('li', {}, el('button.btn.btn-link.btn-sm', { type: 'button', onclick: () => ask(all) }, text('filters.clear'))));
}

function chip(label, onclick) {
  return el('button.desk-chip', { type: 'button', title: text('filters.remove', label), onclick },
    label, ' ', el('span', { 'aria-hidden': 'true' }, '×'), el('span.desk-hidden', {}, text('filters.remove', '')));
}

export function words(name, asked, offer) {
  const value = asked[name];
  if (['late', 'corrected'].includes(name)) {
    return text(`filter.${name}`);
  }
  const known = Array.isArray(offer[name]) && offer[name].find(([one]) => one === value);
  const shown = known ? known[1] : /^\d{4}-\d\d-\d\d$/.test(value) ? day(value) : value;
  return text('filters.one', text(name === 'q' ? name : `filter.${name}`), shown);
}
