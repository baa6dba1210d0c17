// Around the drawing: nearer, farther, whole; and what its colours and marks mean.
import { el } from '../../../shared/dom.js';
import { text } from '../texts.js';

export function controls(viewer) {
  return el('div.desk-zoom', { role: 'group', 'aria-label': text('zoom') },
    [['+', 'zoom.in', viewer.nearer], ['−', 'zoom.out', viewer.farther], ['⤢', 'zoom.whole', viewer.whole]]
      .map(([sign, words, work]) => el('button', { type: 'button', title: text(words), 'aria-label': text(words), onclick: work }, sign)));
}

const SIGNS = { done: '1', running: '▶', cancelled: '✕', late: '!' };

// Only what occurs on this path.
export function legend({ steps }) {
  const there = {
    done: steps.some(step => !step.running && step.visits > step.cancelled),
    running: steps.some(step => step.running),
    cancelled: steps.some(step => step.cancelled > 0),
    late: steps.some(step => step.late > 0)
  };
  return el('ul.desk-legend', { 'aria-label': text('legend') },
    Object.keys(SIGNS).filter(kind => there[kind]).map(kind =>
      el('li', { class: kind }, el('span.desk-sign', { 'aria-hidden': 'true' }, SIGNS[kind]), text(`legend.${kind}`))));
}
