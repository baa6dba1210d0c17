// The figures, small, on Cockpit's own first page. Whoever may not see figures sees nothing of it.
import { el } from '../../../shared/dom.js';
import { api } from '../../desk/api.js';
import { asking } from '../../view/asking.js';
import { lastDays } from '../../view/period.js';
import { text } from '../../view/texts.js';
import { address } from '../address.js';
import { byDay, procedures } from './cards.js';

const DAYS = 30;

export async function start(node) {
  const person = await api.me();
  if (!person.mayFigures) {
    return;
  }
  const place = el('div.desk-panels');
  const way = el('p', {}, el('a', { href: address('dashboard') }, text('start.more')));
  node.append(el('div.desk-start', {}, place, way));
  entitle(node);
  await asking(place)(() => api.dashboard(lastDays(DAYS)), answer => [byDay(answer), procedures(answer)]);
}

// Cockpit puts the parts of others under a heading of its own.
function entitle(node) {
  const title = node.closest('section')?.querySelector('.section-title');
  if (title) {
    title.textContent = text('start.title', DAYS);
  }
}
