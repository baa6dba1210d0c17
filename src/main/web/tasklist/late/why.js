// Asks in Tasklist's head why a step was late, as soon as it was sent.
import { el } from '../../shared/dom.js';
import { note } from '../alerts/toast.js';
import { text } from '../view/texts.js';
import { whenSent } from '../view/sent.js';
import { lateness } from './ask.js';

const STEP = /\/task\/[^/]+\/submit-form$/;

function render(node, data, scope) {
  const { button, look, open } = lateness();
  node.className = 'desk-bar';
  node.append(button);
  const quietly = work => work().catch(problem => console.warn('EstateDesk:', problem));
  quietly(look);
  const still = whenSent((request, where) => STEP.test(where) && request.status < 300 && quietly(async () => {
    const step = await look();
    if (step) {
      note(el('strong', {}, text('late.asked-now', step.stepName)),
        el('button.btn.btn-default', { type: 'button', onclick: open }, text('late.say')));
    }
  }));
  scope.$on('$destroy', still);
}

export default { id: 'estatedesk-lateness', pluginPoint: 'tasklist.navbar.action', priority: 450, render };
