// Tables of a case: heads for the columns, a caption for those who hear them, and buttons that choose a step.
import { el } from '../../../shared/dom.js';
import { NOTHING } from '../texts.js';

export function table(kind, caption, heads, rows) {
  return el('div.desk-table', {},
    el(`table.${kind}`, {}, el('caption', {}, caption),
      el('thead', {}, el('tr', {}, heads.map(name => el('th', { scope: 'col' }, name)))),
      el('tbody', {}, rows)));
}

// A row's first cell names it; the others may hold text, elements, or lists of both.
export function row(attributes, first, ...others) {
  return el('tr', attributes, el('th', { scope: 'row' }, first), others.map(cell => el('td', {}, cell ?? NOTHING)));
}

// Without a drawing on the page there is nothing to choose in.
export function stepButton({ selection }, step) {
  const { stepId, name } = step;
  return stepId && selection
    ? el('button.desk-link', { type: 'button', onclick: () => selection.choose(step, 'list') }, name ?? stepId)
    : name ?? NOTHING;
}

export function pairs(all) {
  return el('dl.desk-pairs', {}, all.flatMap(([name, value]) => [el('dt', {}, name), el('dd', {}, value ?? NOTHING)]));
}

export function foldable(summary, ...content) {
  return el('details', {}, el('summary', {}, summary), ...content);
}
