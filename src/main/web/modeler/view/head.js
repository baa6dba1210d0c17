import { el } from './dom.js';
import { languages } from '../../shared/language.js';
import { text } from './texts.js';

// The bar above each page: where one is, and what one can do here.
export function head(person, title, ...actions) {
  return el('header.bar', {},
    el('a.name', { href: '#/', title: text('back-to-list') }, 'EstateDesk'),
    el('h1', {}, title),
    el('div.actions', {}, ...actions),
    languages(),
    el('span.person', { title: text('signed-in') }, person.name));
}
