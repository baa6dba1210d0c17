// A card of the dashboard; no figures yet is said, too. A card that breaks breaks alone.
import { el } from '../../../shared/dom.js';
import { failure } from '../../view/failure.js';
import { text } from '../../view/texts.js';

export function card(name, many, content, size) {
  return el('section.desk-panel', { class: `desk-panel ${size ? `desk-${size}` : ''}`, 'data-card': name },
    el('h2', {}, text(`card.${name}`)), many ? safely(content) : el('p.desk-quiet', {}, text(`card.${name}.none`)));
}

function safely(content) {
  try {
    return content();
  } catch (problem) {
    return failure(problem);
  }
}
