// The way between our own pages; what somebody may not use is not offered.
import { el } from '../../shared/dom.js';
import { text } from '../view/texts.js';
import { address } from './address.js';

const PAGES = [
  ['cases', 'mayAudit'], ['dashboard', 'mayFigures'], ['changes', 'mayAudit'], ['readings', 'mayAudit'], ['proof', 'mayAudit']
];

export const offered = person => PAGES.filter(([, right]) => person[right]).map(([page]) => page);

export function navigation(person, current) {
  return el('nav.desk-nav', { 'aria-label': text('nav') }, el('ul', {}, offered(person).map(page =>
    el('li', {}, el('a', { href: address(page), 'aria-current': page === current ? 'page' : null }, text(`page.${page}`))))));
}
