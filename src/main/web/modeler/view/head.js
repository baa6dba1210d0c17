import { el } from './dom.js';
import { language, text } from './texts.js';

// The bar above each page: where one is, and what one can do here.
export function head(person, title, ...actions) {
  return el('header.bar', {},
    el('a.name', { href: '#/', title: text('back-to-list') }, 'EstateDesk'),
    el('h1', {}, title),
    el('div.actions', {}, ...actions),
    el('span.person', { title: text('signed-in') }, person.name));
}

// Another language is another page: what is shown is asked for anew.
export function languages() {
  return el('nav.languages', { 'aria-label': text('language') },
    [['en', 'English'], ['zh', '中文']].map(([code, name]) =>
      el('a', { href: `?lang=${code}`, lang: code, 'aria-current': code === language ? 'true' : null }, name)));
}
