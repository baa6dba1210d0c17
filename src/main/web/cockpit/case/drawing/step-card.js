// What is known about the chosen step.
import { el } from '../../../shared/dom.js';
import { NOTHING, count, duration, moment, percent, text } from '../texts.js';

export function stepCard(desk, step, openProcess) {
  const who = el('dd', {}, text('loading'));
  const facts = step.visits === undefined ? [['visits', text('step.not-visited')]] : known(step);
  const isTask = step.type === undefined || step.type === 'userTask';
  if (isTask) {
    desk.firstSteps().then(page => (who.textContent = people(desk, page, step.stepId)), () => (who.textContent = text('failed.answer')));
  }
  return el('section.desk-step-card', {},
    el('div.desk-step-head', {}, el('h3', {}, step.name ?? step.stepId),
      el('button.desk-link', { type: 'button', onclick: () => desk.selection.choose(null) }, text('step.clear'))),
    el('dl', {}, facts.filter(Boolean).map(([name, ...value]) => [el('dt', {}, text(`step.${name}`)), el('dd', {}, value)]),
      isTask && [el('dt', {}, text('step.who')), who]),
    (step.calls ?? []).map((id, index) => called(desk, id, index, openProcess)));
}

function known(step) {
  return [
    ['visits', count(step.visits), step.orders.length ? ` (${orders(step)})` : ''],
    ['first', moment(step.firstAt)],
    step.visits > 1 && ['last', moment(step.lastAt)],
    ['duration', duration(step.millis), step.share ? ` (${percent(step.share)})` : ''],
    step.waitedMillis > 0 && ['waited', duration(step.waitedMillis)],
    step.late > 0 && ['late', el('strong.desk-late', {}, count(step.late))],
    step.cancelled > 0 && ['cancelled', count(step.cancelled)],
    step.running && ['now', text('running')]
  ];
}

export function orders({ orders: numbers, visits }) {
  return numbers.map(number => count(number)).join(', ') + (visits > numbers.length ? ' …' : '');
}

// Only the first page of steps is asked for: if there are more, that is said.
function people({ called }, { steps, next }, stepId) {
  const names = new Set(steps.filter(step => step.stepId === stepId).map(step => step.completedBy ?? step.claims.at(-1)?.who).filter(Boolean));
  const found = [...names].map(called.person).join(', ');
  return next ? text('step.who.first', found || NOTHING, count(steps.length)) : found || NOTHING;
}

function called({ record }, id, index, openProcess) {
  const process = record.processes.find(one => one.id === id);
  return process && el('button.desk-link', { type: 'button', onclick: () => openProcess(id) },
    text('step.called', process.name ?? process.key, index + 1));
}
