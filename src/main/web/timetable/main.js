// The desk's timetables (TKT-09): everybody signed in reads them, those who keep them change and import them.
import { get } from '../modeler/desk/http.js';
import { el, show } from '../modeler/view/dom.js';
import { languages } from '../modeler/view/head.js';
import { failure } from './failure.js';
import { language, text } from './texts.js';
import { timetable } from './timetable.js';

const MEANS = ['rail', 'air'];
let person;

function head(means) {
  return el('header.bar', {},
    el('a.name', { href: '/', title: text('to-start') }, 'EstateDesk'),
    el('h1', {}, text('title')),
    el('nav.means', { 'aria-label': text('title') }, MEANS.map(one =>
      el('a', { href: `#/${one}`, 'aria-current': one === means ? 'true' : null }, text(one)))),
    el('div.actions', {}, languages()),
    el('span.person', {}, person.name));
}

async function route() {
  const means = MEANS.find(one => location.hash === `#/${one}`) ?? MEANS[0];
  try {
    show(head(means), el('main', {}, ...await timetable(means, person.keepsTimetable, route)));
  } catch (problem) {
    show(head(means), el('main', {}, failure(problem)));
  }
}

async function start() {
  document.documentElement.lang = language;
  document.title = `${text('title')} · EstateDesk`;
  person = await get('/desk/me');
  window.addEventListener('hashchange', route);
  await route();
}

start().catch(problem => show(el('main.narrow', {}, failure(problem))));
