// The list that drops down from the bell.
import { el } from './dom.js';
import { clock, tick } from './time.js';
import { address, open } from './open.js';
import { say } from './words.js';

function row(task, close) {
  const opened = (event) => {
    open(event, task.id);
    close();
  };
  return el('li', {}, el('a', { href: address(task.id), onclick: opened },
    el('span', { class: 'desk-row' },
      el('strong', {}, task.name),
      el('span', { class: task.mine ? 'desk-mark' : 'desk-mark desk-unclaimed' }, say(task.mine ? 'mine' : 'unclaimed'))),
    el('span', { class: 'desk-facts' },
      task.caseNumber ? el('span', {}, task.caseNumber) : '',
      task.due ? el('span', {}, say('due', { time: clock(task.due) })) : '',
      task.due ? el('span', { class: 'desk-count', 'data-due': task.due }) : '')));
}

/** A list that is closed at first; `show` fills it, `openedBy` ties it to its button. */
export function list() {
  const node = el('div', { class: 'desk-list', hidden: true });
  let [button, tasks, still] = [null, [], () => {}];

  const fill = () => {
    still();
    node.replaceChildren(el('h4', {}, say('urgentTasks')), tasks.length
      ? el('ul', {}, tasks.map((task) => row(task, close)))
      : el('p', {}, say('noneUrgent')));
    still = tick(node);
  };
  const outside = (event) => {
    if (event.key === 'Escape') {
      button.focus();
      close();
    } else if (event.type === 'pointerdown' && !node.parentNode.contains(event.target)) {
      close();
    }
  };
  const close = () => {
    node.hidden = true;
    still();
    button?.setAttribute('aria-expanded', 'false');
    ['pointerdown', 'keydown'].forEach((kind) => document.removeEventListener(kind, outside));
  };
  const show = () => {
    fill();
    node.hidden = false;
    button.setAttribute('aria-expanded', 'true');
    ['pointerdown', 'keydown'].forEach((kind) => document.addEventListener(kind, outside));
  };
  return {
    node,
    close,
    show(urgent) {
      tasks = urgent;
      if (!node.hidden) {
        fill();
      }
    },
    openedBy(opener) {
      button = opener;
      button.addEventListener('click', () => (node.hidden ? show() : close()));
    }
  };
}
