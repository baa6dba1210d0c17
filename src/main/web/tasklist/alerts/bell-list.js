// The list that drops down from the bell.
import { el } from '../../shared/dom.js';
import { clock, tick } from '../view/time.js';
import { address, open } from '../view/open.js';
import { text } from '../view/texts.js';

const MESSAGES = 10;

function row(task, close) {
  const opened = (event) => {
    open(event, task.id);
    close();
  };
  return el('li', {}, el('a', { href: address(task.id), 'data-task': task.id, onclick: opened },
    el('span', { class: 'desk-row' },
      el('strong', {}, task.name),
      el('span', { class: task.mine ? 'desk-mark' : 'desk-mark desk-unclaimed' }, text(task.mine ? 'mine' : 'unclaimed'))),
    el('span', { class: 'desk-facts' },
      [task.caseNumber, task.about.customer, task.about.unit, task.about.lateStep].filter(Boolean).map(fact => el('span', {}, fact)),
      task.due ? el('span', {}, text('due', clock(task.due))) : '',
      task.due ? el('span', { class: 'desk-count', 'data-due': task.due }) : '')));
}

function told(message) {
  return el('li', { class: 'desk-told' },
    el('span', { class: 'desk-facts' }, el('span', {}, message.caseNumber), el('span', {}, clock(message.at))),
    el('span', {}, message.text));
}

function part(name, rows, nothing) {
  return rows.length ? [el('h4', {}, text(name)), el('ul', {}, rows)] : nothing ? [el('h4', {}, text(name)), nothing] : [];
}

/** The list that a button opens and closes; `show` changes what is in it. */
export function listOf(button) {
  const node = el('div', { class: 'desk-list', role: 'region', 'aria-label': text('urgent-tasks') });
  let [alerts, still] = [{ tasks: [], messages: [] }, () => {}];

  const fill = () => {
    const focused = node.contains(document.activeElement) && document.activeElement.dataset.task;
    still();
    node.replaceChildren(
      ...part('urgent-tasks', alerts.tasks.map((task) => row(task, close)), el('p', {}, text('none-urgent'))),
      ...part('told-you', alerts.messages.slice(0, MESSAGES).map(told)));
    still = tick(node);
    [...node.querySelectorAll('a')].find((link) => link.dataset.task === focused)?.focus();
  };
  const outside = (event) => {
    if (event.key === 'Escape') {
      close();
      button.focus();
    } else if (event.type === 'pointerdown' && !node.contains(event.target) && !button.contains(event.target)) {
      close();
    }
  };
  const close = () => {
    still();
    node.remove();
    button.setAttribute('aria-expanded', 'false');
    ['pointerdown', 'keydown'].forEach((kind) => document.removeEventListener(kind, outside));
  };
  const show = (event) => {
    fill();
    // At the page's end, where the rules of Tasklist's head do not reach it.
    const { bottom, right } = button.getBoundingClientRect();
    node.style.top = bottom + 6 + 'px';
    node.style.right = Math.max(8, document.documentElement.clientWidth - Math.max(right, 388)) + 'px';
    document.body.append(node);
    if (event.detail === 0) {
      // Opened by the keyboard.
      node.querySelector('a')?.focus();
    }
    button.setAttribute('aria-expanded', 'true');
    ['pointerdown', 'keydown'].forEach((kind) => document.addEventListener(kind, outside));
  };
  button.addEventListener('click', (event) => (node.isConnected ? close() : show(event)));
  return {
    close,
    show(newest) {
      alerts = newest;
      if (node.isConnected) {
        fill();
      }
    }
  };
}
