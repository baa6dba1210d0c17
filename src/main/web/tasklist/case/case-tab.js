// The tab "Case" beside the form: what is promised, what was told to whom, and all that happened.
import { el } from '../../shared/dom.js';
import { journal } from './journal.js';
import { messages } from './messages.js';
import { promises } from './promises.js';
import { text } from '../view/texts.js';
import { tick } from '../view/time.js';
import { watch } from './watch.js';

function section(name, content) {
  return el('section', {}, el('h3', {}, text(name)), content);
}

/** Promises, messages and journal of a case. */
export function page(view) {
  if (!view || !view.facts) {
    return [el('p', { class: 'desk-none' }, text('no-case'))];
  }
  return [
    section('promises', promises(view.promises)),
    section('messages', messages(view.messages)),
    section('journal', journal(view.journal))
  ];
}

function render(node, { api, taskId }, scope) {
  let [shown, still] = [false, () => {}];
  const inner = el('div', {}, el('p', { class: 'desk-none' }, text('loading')));
  node.className = 'desk-case';
  node.append(inner);

  const draw = (view) => {
    shown = true;
    still();
    inner.replaceChildren(...page(view));
    still = tick(inner);
  };
  const failed = () => {
    if (!shown) {
      inner.replaceChildren(el('p', { class: 'desk-none' }, text('failed')));
    }
  };
  const stop = watch(api, taskId, { show: draw, failed });
  scope.$on('$destroy', () => {
    stop();
    still();
  });
}

export default {
  id: 'estatedesk-case',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  render,
  properties: { label: text('case') }
};
