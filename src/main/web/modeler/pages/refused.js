import { el, show } from '../view/dom.js';
import { head } from '../view/head.js';
import { text } from '../view/texts.js';

// Signed in, but neither of the customer service centre nor an auditor.
export function refusedPage(person) {
  show(head(person, text('title')), el('main.narrow', {},
    el('h2', {}, text('refused')),
    el('p', {}, text('refused.why', person.name)),
    el('p', {}, el('a', { href: '/camunda/app/welcome/' }, text('refused.other')), ' · ',
      el('a', { href: '/' }, text('to-start')))));
}
