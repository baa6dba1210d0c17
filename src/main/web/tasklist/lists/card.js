// The due time on a card, in the desk's zone and by the desk's clock: at the second it is late, the card turns red.
import { el } from '../../shared/dom.js';
import { now } from '../view/server.js';
import { text } from '../view/texts.js';
import { engineClock, tick } from '../view/time.js';

// What is late climbs a moment later, and is asked for then.
const CLIMBED = 1500;
const LONGEST = 2 ** 31 - 1;

/** Tells the list when a step is late, unless the card is gone by then. */
function whenLate(due, tell) {
  const left = Date.parse(due) - now();
  const timer = left > 0 && left < LONGEST - CLIMBED ? setTimeout(tell, left + CLIMBED) : null;
  return () => clearTimeout(timer);
}

function render(node, data, scope) {
  const due = scope.task?.due;
  if (!due) {
    return;
  }
  node.className = 'desk-card-due';
  node.append(
    el('span', {}, text('due', engineClock(due))),
    el('span.desk-count', { 'data-due': due }));
  const still = tick(node);
  const forget = whenLate(due, () => scope.$root.$applyAsync(() => scope.$root.$broadcast('refresh')));
  scope.$on('$destroy', () => {
    still();
    forget();
  });
}

export default { id: 'estatedesk-card', pluginPoint: 'tasklist.card', priority: 2000, render };
