// The customer's telephone, masked until the reader says why he needs it.
import { el } from '../../../shared/dom.js';
import { NOTHING, clock, text } from '../texts.js';
import { askReason } from './disclosure.js';

export function phone(desk) {
  const { record } = desk;
  if (!record.masked) {
    return [record.phone ?? NOTHING, until(desk)];
  }
  const ask = async () => {
    if (await askReason(desk)) {
      desk.reopen();
    }
  };
  return [record.phone ?? NOTHING, el('button.desk-link', { type: 'button', onclick: ask }, text('disclosure.show'))];
}

function until({ api }) {
  const place = el('small');
  const show = ({ until: end }) => (place.textContent = end ? text('disclosure.until', clock(end)) : '');
  api.disclosure().then(show, () => (place.textContent = text('disclosure.until.unknown')));
  return place;
}
