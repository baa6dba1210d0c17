// Short notices in a corner: they take neither the focus nor anything that somebody types.
import { el } from '../../shared/dom.js';
import { clock, tick } from '../view/time.js';
import { text } from '../view/texts.js';
import { open } from '../view/open.js';

const AT_ONCE = 3;
const SHOWN = 20000;
let corner = null;
/** How to close what is shown about a task, by the task's id. */
const shown = new Map();

function place() {
  corner = corner || el('div', { class: 'desk-toasts', role: 'alert', 'aria-live': 'assertive' });
  if (!corner.isConnected) {
    document.body.append(corner);
  }
  return corner;
}

function show(content, taskId) {
  const toast = el('div', { class: 'desk-toast' }, content);
  const still = tick(toast);
  const close = () => {
    still();
    toast.remove();
    shown.delete(taskId);
  };
  const cross = { type: 'button', class: 'desk-close', 'aria-label': text('close'), title: text('close'), onclick: close };
  toast.append(el('button', cross, '×'));
  toast.querySelector('a')?.addEventListener('click', close);
  place().append(toast);
  setTimeout(close, SHOWN);
  if (taskId) {
    shown.get(taskId)?.();
    shown.set(taskId, close);
  }
}

function line(task) {
  return [
    el('strong', {}, text('toast', task.name)),
    el('span', { class: 'desk-facts' },
      task.caseNumber || '',
      task.due ? el('span', {}, text('due', clock(task.due))) : '',
      task.due ? el('span', { 'data-due': task.due, class: 'desk-count' }) : ''),
    el('a', { href: '#/?task=' + task.id, onclick: (event) => open(event, task.id) }, text('open'))
  ];
}

function told(message) {
  return [el('strong', {}, message.caseNumber), el('span', {}, message.text)];
}

/** Makes the place where notices appear: a screen reader must know it before the first one comes. */
export function prepare() {
  place();
}

/** Tells what is new: at most three by name, the tasks first. */
export function tell({ tasks, messages }) {
  const lines = [...tasks.map((task) => [line(task), task.id]), ...messages.map((message) => [told(message)])];
  lines.slice(0, AT_ONCE).forEach(([content, taskId]) => show(content, taskId));
  if (lines.length > AT_ONCE) {
    show([el('strong', {}, text('more', lines.length - AT_ONCE))]);
  }
}

/** Takes away what is no news any more: its task is done, another's by now, or the one that is open. */
export function settle(tasks, openTask) {
  const waiting = new Set(tasks.map((task) => task.id));
  waiting.delete(openTask);
  [...shown.keys()].filter((taskId) => !waiting.has(taskId)).forEach((taskId) => shown.get(taskId)());
}

/** A notice about no task. */
export function note(...content) {
  show(content);
}

export function clear() {
  corner?.replaceChildren();
}
