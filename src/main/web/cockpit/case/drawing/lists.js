// The steps of a path in words: the slowest with their share of the process' time, and all of them in their order.
import { el } from '../../../shared/dom.js';
import { count, duration, percent, text } from '../texts.js';

export function slowest(path, choose) {
  const steps = path.slowest.map(id => path.steps.find(step => step.stepId === id)).filter(Boolean);
  return steps.length > 0 && el('section', {},
    el('h3', {}, text('slowest')),
    el('ol.desk-slowest', {}, steps.map(step => el('li', {}, button(step, choose, slow(step))))));
}

function slow(step) {
  const bar = el('span.desk-bar', { 'aria-hidden': 'true' }, el('span'));
  bar.firstChild.style.width = `${Math.min(100, Math.max(1, step.share * 100))}%`;
  return [
    el('span.desk-name', {}, step.name ?? step.stepId, step.late > 0 && lateMark(step)),
    el('span.desk-took', {}, duration(step.millis), ' · ', percent(step.share)),
    bar
  ];
}

export function allSteps(path, choose, open) {
  const steps = [...path.steps].sort((a, b) => (a.orders[0] ?? Infinity) - (b.orders[0] ?? Infinity));
  return el('details.desk-all-steps', { open: open ? '' : null },
    el('summary', {}, text('all-steps', count(steps.length), count(path.visits))),
    el('ol', {}, steps.map(step => el('li', { value: step.orders[0] ?? 0 }, button(step, choose, [
      el('span.desk-name', {}, step.name ?? step.stepId, step.late > 0 && lateMark(step), step.running && el('span.desk-mark.running', {}, text('running'))),
      el('span.desk-took', {}, step.visits > 1 && `${text('visits', count(step.visits))} · `, duration(step.millis))
    ])))));
}

function button(step, choose, content) {
  return el('button.desk-step', {
    type: 'button', 'data-choose': step.stepId, 'aria-pressed': 'false', onclick: () => choose({ stepId: step.stepId, name: step.name }, 'again')
  }, content);
}

export function lateMark({ late }) {
  return el('span.desk-mark.late', {}, text('late', count(late)));
}
