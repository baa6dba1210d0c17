// Heat on a procedure's drawing: how often each step was reached, how long it takes, how often its promises were broken.
import { api } from '../desk/api.js';
import { lastDays } from '../view/period.js';
import { control } from './control.js';
import { definition } from './definition.js';
import { paint } from './paint.js';

// Chosen once, it stays so on the next drawing.
const chosen = { mode: 'off', length: 90, version: 'this' };

export function heat(viewer, { processDefinitionId }) {
  let wipe = () => {};
  let latest = 0;
  const legend = control(chosen, show);
  viewer.get('canvas').getContainer().append(legend.element);

  async function show() {
    const mine = ++latest;
    wipe();
    wipe = () => {};
    if (chosen.mode === 'off') {
      return legend.off();
    }
    legend.waiting();
    try {
      const { key, version } = await definition(processDefinitionId);
      const question = { ...lastDays(chosen.length), version: chosen.version === 'this' ? version : '' };
      const answer = await api.heat(key, question);
      if (mine === latest) {
        const painted = paint(viewer, answer.steps, chosen.mode);
        wipe = painted.wipe;
        legend.scale(painted, answer);
      }
    } catch (problem) {
      if (mine === latest) {
        legend.failed(problem, show);
      }
    }
  }

  show();
  return () => {
    latest++;
    wipe();
    legend.element.remove();
  };
}
