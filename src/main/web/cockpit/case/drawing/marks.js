// Draws a path: what was done, runs, was cancelled or late, in which order, and how long it took.
import { el } from '../../../shared/dom.js';
import { phasesAround, shownElement } from '../../../shared/planes.js';
import { count, duration } from '../texts.js';

const KIND = 'desk-path';
const MOST_ORDERS = 2;
// Badges stay readable on a drawing that is shown whole.
const SCALE = { min: 0.75, max: 1.2 };

export function markPath(viewer, { steps, flows }) {
  const canvas = viewer.get('canvas');
  const drawn = steps.map(step => [step, shownElement(viewer, step.stepId)]).filter(([, element]) => element?.parent);
  const around = new Set(drawn.filter(([step]) => step.late > 0).flatMap(([, element]) => phasesAround(viewer, element)));
  around.forEach(phase => canvas.addMarker(phase, 'desk-late-inside'));
  drawn.forEach(([step, element]) => {
    states(step).forEach(state => canvas.addMarker(element, `desk-${state}`));
    overlay(viewer, element, { top: -9, left: -9 }, order(step));
    overlay(viewer, element, { top: -9, right: 0 }, time(step, element, step.late > 0 || around.has(element)));
  });
  flows.forEach(({ id }) => viewer.get('elementRegistry').get(id) && canvas.addMarker(id, 'desk-taken'));
}

function states({ running, cancelled, visits, late }) {
  const state = running ? 'running' : cancelled > 0 && cancelled >= visits ? 'cancelled' : 'done';
  return late > 0 ? [state, 'late'] : [state];
}

// The lists beside the drawing say the same to those who cannot see it.
function overlay(viewer, element, position, html) {
  if (html) {
    html.setAttribute('aria-hidden', 'true');
    viewer.get('overlays').add(element, KIND, { position, html, scale: SCALE });
  }
}

function order({ orders, visits }) {
  const first = orders.slice(0, MOST_ORDERS).map(number => count(number)).join(', ');
  const more = visits - Math.min(visits, MOST_ORDERS);
  return orders.length ? el('span.desk-badge.order', {}, more > 0 ? `${first} +${count(more)}` : first) : null;
}

// Only what took time has a time: on gateways and events it would hide the drawing.
function time(step, { width }, late) {
  const sign = [late && '!', step.running && '▶', step.cancelled > 0 && '✕'].filter(Boolean).join(' ');
  const words = width > 60 && (step.millis >= 1000 || late) ? duration(step.millis, 1) : '';
  const kind = late ? 'late' : step.running ? 'running' : step.cancelled > 0 ? 'cancelled' : 'time';
  return sign || words ? el(`span.desk-badge.right.${kind}`, {}, `${sign} ${words}`.trim()) : null;
}
