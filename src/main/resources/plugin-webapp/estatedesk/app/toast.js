// Short notices in a corner: they take neither the focus nor anything that somebody types.
import { el } from './dom.js';
import { clock, tick } from './time.js';
import { say } from './words.js';
import { open } from './open.js';

const AT_ONCE = 3;
const SHOWN = 20000;
let corner = null;

function place() {
  corner = corner || el('div', { class: 'desk-toasts', role: 'alert', 'aria-live': 'assertive' });
  if (!corner.isConnected) {
    document.body.append(corner);
  }
  return corner;
}

function show(content) {
  const toast = el('div', { class: 'desk-toast' }, content);
  const still = tick(toast);
  const close = () => {
    still();
    toast.remove();
  };
  const cross = { type: 'button', class: 'desk-close', 'aria-label': say('close'), title: say('close'), onclick: close };
  toast.append(el('button', cross, '×'));
  toast.querySelector('a')?.addEventListener('click', close);
  place().append(toast);
  setTimeout(close, SHOWN);
}

function line(task) {
  return [
    el('strong', {}, say('toast', { task: task.name })),
    el('span', { class: 'desk-facts' },
      task.caseNumber || '',
      task.due ? el('span', {}, say('due', { time: clock(task.due) })) : '',
      task.due ? el('span', { 'data-due': task.due, class: 'desk-count' }) : ''),
    el('a', { href: '#/?task=' + task.id, onclick: (event) => open(event, task.id) }, say('open'))
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
  const lines = [...tasks.map(line), ...messages.map(told)];
  lines.slice(0, AT_ONCE).forEach(show);
  if (lines.length > AT_ONCE) {
    show([el('strong', {}, say('more', { n: lines.length - AT_ONCE }))]);
  }
}

export function clear() {
  corner?.replaceChildren();
}
