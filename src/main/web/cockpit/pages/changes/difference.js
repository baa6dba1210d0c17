// What a redraw changed, opened below it when somebody asks: in words, unless they stand above it, and on the drawing.
import { el } from '../../../shared/dom.js';
import { api } from '../../desk/api.js';
import { asking } from '../../view/asking.js';
import { text } from '../../view/texts.js';
import { onDrawing } from './on-drawing.js';

export function differenceOf(drawing, told) {
  const drawn = drawing.kind === 'process';
  if (told && !drawn) {
    return '';
  }
  const place = el('div.desk-difference', { hidden: true });
  const ask = asking(place);
  const label = drawn ? text('difference.drawing') : text('difference.open', drawing.previous, drawing.version);
  const button = el('button.btn.btn-default.btn-sm', { type: 'button', 'aria-expanded': 'false' }, label);
  button.onclick = () => {
    place.hidden = !place.hidden;
    button.setAttribute('aria-expanded', String(!place.hidden));
    if (!place.hidden && !place.hasChildNodes()) {
      ask(() => api.difference(drawing, drawing.previous, drawing.version), ({ sentences = [], elements = [] }) =>
        [told && elements.length ? '' : inWords(sentences), drawn && elements.length ? onDrawing(drawing, elements) : ''].filter(Boolean));
    }
  };
  return el('div', {}, button, place);
}

function inWords(sentences) {
  return sentences.length
    ? el('ul.desk-sentences', {}, sentences.map(sentence => el('li', {}, sentence)))
    : el('p.desk-quiet', {}, text('difference.none'));
}
