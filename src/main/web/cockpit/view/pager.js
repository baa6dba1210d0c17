// Pages forward and back. A key leads to each page: the server knows only what comes after one, so the way here is kept.
import { el } from '../../shared/dom.js';
import { number, text } from './texts.js';

// place: { page, after, way: [keys of the pages before] }; go(place) opens another one.
export function pager({ shown, size, total, next, place, go }) {
  const { page = 1, after, way = [] } = place;
  const from = (page - 1) * size + 1;
  const known = way.length === page - 1;
  const back = known ? { page: page - 1, after: way.at(-1), way: way.slice(0, -1) } : {};
  const onward = { page: page + 1, after: next, way: known ? [...way, after ?? ''] : way };
  if (page === 1 && !next) {
    return '';
  }
  return el('nav.desk-pager', { 'aria-label': text('pager') },
    button(text(known ? 'pager.back' : 'pager.first'), page > 1, () => go(back)),
    el('span', {}, shown ? text('pager.range', number(from), number(from + shown - 1), number(total)) : ''),
    button(text('pager.next'), Boolean(next), () => go(onward)));
}

function button(label, possible, onclick) {
  return el('button.btn.btn-default.btn-sm', { type: 'button', disabled: !possible, onclick }, label);
}
