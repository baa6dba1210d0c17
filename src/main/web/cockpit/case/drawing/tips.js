// Beside the step under the mouse: what happened there, in a few lines.
import { el } from '../../../shared/dom.js';
import { count, duration, moment, text } from '../texts.js';

const GAP = 8;

export function tips(viewer, container, { steps }) {
  const byId = new Map(steps.map(step => [step.stepId, step]));
  const tip = el('div.desk-tip', { hidden: true, 'aria-hidden': 'true' });
  container.append(tip);
  // Without an answer: a listener that answers something keeps the event from the others.
  const hide = () => {
    tip.hidden = true;
  };
  viewer.on('element.hover', ({ element: shape }) => {
    const element = shape.labelTarget ?? shape;
    const step = byId.get(element.id);
    tip.hidden = !step;
    if (step) {
      tip.replaceChildren(...lines(step));
      place(tip, container, viewer.get('canvas').getAbsoluteBBox(element));
    }
  });
  ['element.out', 'canvas.viewbox.changing', 'root.set'].forEach(event => viewer.on(event, hide));
}

// Below the step, or above it where there is no room; never beyond the edges.
function place(tip, container, { x, y, width, height }) {
  const left = Math.max(GAP, Math.min(x + width / 2 - tip.offsetWidth / 2, container.clientWidth - tip.offsetWidth - GAP));
  const below = y + height + GAP + tip.offsetHeight < container.clientHeight;
  tip.style.left = `${left}px`;
  tip.style.top = `${below ? y + height + GAP : Math.max(GAP, y - tip.offsetHeight - GAP)}px`;
}

function lines(step) {
  return [
    el('strong', {}, step.name ?? step.stepId),
    el('span', {}, step.visits > 1
      ? text('tip.visits', count(step.visits), moment(step.firstAt), moment(step.lastAt))
      : text('tip.visit', moment(step.firstAt))),
    step.millis > 0 && el('span', {}, text('tip.duration', duration(step.millis))),
    step.waitedMillis > 0 && el('span', {}, text('tip.waited', duration(step.waitedMillis))),
    step.late > 0 && el('span.desk-late', {}, text('late', count(step.late))),
    step.cancelled > 0 && el('span', {}, text('tip.cancelled', count(step.cancelled))),
    step.running && el('span', {}, text('running'))
  ].filter(Boolean);
}
