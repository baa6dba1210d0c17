// A page for lists that the desk keeps: everybody signed in reads them, those who keep them change and import them.
import { get } from '../modeler/desk/http.js';
import { el, show } from '../modeler/view/dom.js';
import { languages, locale } from '../shared/language.js';
import { failure } from './failure.js';
import { list } from './list.js';
import { text } from './texts.js';

// kind: title, tabs ({ name: words }), first, keeps(person) and what a list needs; or content, which shows another kind of list.
export function page(kind) {
  start(kind).catch(problem => show(el('main.narrow', {}, failure(problem))));
}

async function start(kind) {
  document.documentElement.lang = locale;
  document.title = `${kind.title} · EstateDesk`;
  const person = await get('/desk/me');
  const route = () => open(kind, person, route);
  window.addEventListener('hashchange', route);
  await route();
}

async function open(kind, person, again) {
  const which = Object.keys(kind.tabs).find(one => location.hash === `#/${one}`) ?? kind.first;
  const content = await (kind.content ?? list)(kind, which, kind.keeps(person), again).catch(problem => [failure(problem)]);
  show(head(kind, which, person), el('main', {}, ...content));
}

function head(kind, which, person) {
  return el('header.bar', {},
    el('a.name', { href: '/', title: text('to-start') }, 'EstateDesk'),
    el('h1', {}, kind.title),
    Object.keys(kind.tabs).length > 0 && el('nav.tabs', { 'aria-label': kind.title }, Object.entries(kind.tabs).map(([one, words]) =>
      el('a', { href: `#/${one}`, 'aria-current': one === which ? 'true' : null }, words))),
    languages(),
    el('span.person', {}, person.name));
}
