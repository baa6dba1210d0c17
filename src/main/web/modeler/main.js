import { api } from './desk/api.js';
import { el, show } from './view/dom.js';
import { locale } from '../shared/language.js';
import { text } from './view/texts.js';
import { listPage } from './pages/list.js';
import { editorPage } from './pages/editor.js';
import { historyPage } from './pages/history.js';
import { newPage } from './pages/new.js';
import { refusedPage } from './pages/refused.js';
import { failure } from './view/notices.js';

const ROUTES = [
  [/^#\/new\/(\w+)$/, newPage],
  [/^#\/(\w+)\/([^/]+)\/history$/, historyPage],
  [/^#\/(\w+)\/([^/]+)$/, editorPage],
  [/^/, listPage]
];

let person;
let leave = () => {};

// Each page answers what is to be done when it is left.
async function route() {
  const address = decodeURIComponent(location.hash);
  const [pattern, page] = ROUTES.find(([known]) => known.test(address));
  leave();
  leave = () => {};
  try {
    leave = await page(person, ...pattern.exec(address).slice(1)) ?? leave;
  } catch (problem) {
    show(el('main.narrow', {}, failure(problem), el('p', {}, el('a', { href: '#/' }, text('back-to-list')))));
  }
}

async function start() {
  document.documentElement.lang = locale;
  person = await api.me();
  if (!person.mayLook) {
    return refusedPage(person);
  }
  window.addEventListener('hashchange', route);
  await route();
}

start().catch(problem => show(el('main.narrow', {}, failure(problem))));
