// The tab "Case" beside the form: what is promised, what was told to whom, and all that happened.
import { el } from '../../shared/dom.js';
import { caseOf } from '../view/server.js';
import { facts } from './facts.js';
import { journal } from './journal.js';
import { messages } from './messages.js';
import { promises } from './promises.js';
import { text } from '../view/texts.js';
import { tick } from '../view/time.js';

const AGAIN = 10000;

function section(name, content) {
  return el('section', {}, el('h3', {}, text(name)), content);
}

function page(view) {
  if (!view || !view.facts) {
    return [el('p', { class: 'desk-none' }, text('no-case'))];
  }
  return [
    facts(view.facts),
    section('promises', promises(view.promises)),
    section('messages', messages(view.messages)),
    section('journal', journal(view.journal))
  ];
}

function render(node, { api, taskId }, scope) {
  let [shown, still] = [null, () => {}];
  const inner = el('div', {}, el('p', { class: 'desk-none' }, text('loading')));
  node.className = 'desk-case';
  node.append(inner);

  const draw = (view) => {
    // Nothing is drawn anew without need: a person may be reading, or copying a line.
    if (JSON.stringify(view) !== shown) {
      shown = JSON.stringify(view);
      still();
      inner.replaceChildren(...page(view));
      still = tick(inner);
    }
  };
  const failed = () => {
    if (shown === null) {
      inner.replaceChildren(el('p', { class: 'desk-none' }, text('failed')));
    }
  };
  const load = () => document.hidden || caseOf(api, taskId).then(draw).catch(failed);
  load();
  const timer = setInterval(load, AGAIN);
  scope.$on('$destroy', () => {
    clearInterval(timer);
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
