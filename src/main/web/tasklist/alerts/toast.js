// Short notices in a corner, one for each case: they take neither the focus nor anything that somebody types, and stay until
// what they tell of is opened, taken by somebody or over.
import { el } from '../../shared/dom.js';
import { clock, tick } from '../view/time.js';
import { text } from '../view/texts.js';
import { address, open } from '../view/open.js';

const AT_ONCE = 3;
const NARROW = matchMedia('(max-width: 842px)');
/** What asks for nothing is read and goes. */
const READ = 20000;

let corner = null;
/** What is shown, by its case: { tasks, messages, node, close }. The last one came last. */
const shown = new Map();
const more = el('div.desk-toasts-more', { hidden: true });

function place() {
  corner = corner || el('div', { class: 'desk-toasts', role: 'alert', 'aria-live': 'assertive' }, more);
  if (!corner.isConnected) {
    document.body.append(corner);
  }
  return corner;
}

/** The newest by themselves, how many there are besides in one line; on a narrow screen the page makes room for them. */
function arrange() {
  const all = [...shown.values()].reverse();
  const most = NARROW.matches ? 1 : AT_ONCE;
  all.forEach(({ node }, at) => (node.hidden = at >= most));
  const besides = Math.max(0, all.length - most);
  const words = besides ? text('more', besides) : '';
  if (more.textContent !== words) {
    more.textContent = words;
  }
  more.hidden = !besides;
  document.documentElement.style.setProperty('--desk-notices', place().offsetHeight + 'px');
}

function close(key) {
  shown.get(key)?.still();
  shown.get(key)?.node.remove();
  shown.delete(key);
  arrange();
}

function put(key, notice, content) {
  close(key);
  const cross = { type: 'button', class: 'desk-close', 'aria-label': text('close'), title: text('close'), onclick: () => close(key) };
  const node = el('div', { class: 'desk-toast' }, content, el('button', cross, '×'));
  shown.set(key, { ...notice, node, still: tick(node) });
  place().insertBefore(node, more);
  arrange();
  if (!notice.tasks.length) {
    setTimeout(() => shown.get(key)?.node === node && close(key), READ);
  }
}

function taskLine(task) {
  return el('div', { class: 'desk-toast-task' },
    el('strong', {}, text('toast', task.name)),
    task.about.lateStep ? el('span', {}, task.about.lateStep) : '',
    el('span', { class: 'desk-facts' },
      task.due ? el('span', {}, text('due', clock(task.due))) : '',
      task.due ? el('span', { 'data-due': task.due, class: 'desk-count' }) : ''),
    el('a', { href: address(task.id), onclick: event => open(event, task.id), 'aria-label': `${text('open')}: ${task.name}` }, text('open')));
}

function draw(key, { tasks, messages }) {
  const [first] = tasks;
  const number = first?.caseNumber ?? messages[0]?.caseNumber;
  const about = [number, first?.about.customer, first?.about.unit].filter(Boolean).join(' · ');
  put(key, { tasks, messages }, [
    about ? el(tasks.length ? 'span.desk-facts' : 'strong', {}, about) : '',
    tasks.map(taskLine),
    messages.map(message => el('span', {}, message.text))
  ]);
}

const caseOf = thing => thing.caseNumber || 'id ' + thing.id;

/** Makes the place where notices appear: a screen reader must know it before the first one comes. */
export function prepare() {
  place();
}

/** Tells what is new; what is still waiting of the same case stands in the same notice. */
export function tell(fresh, waiting) {
  [...fresh.messages, ...fresh.tasks].map(caseOf).filter((key, at, all) => all.indexOf(key) === at).reverse().forEach(key => {
    const known = shown.get(key)?.messages ?? [];
    const said = fresh.messages.filter(message => caseOf(message) === key);
    draw(key, {
      tasks: waiting.filter(task => caseOf(task) === key),
      messages: [...said, ...known].slice(0, 1)
    });
  });
}

/** Takes away what is no news any more: its task is done, another's by now, or the one that is open. */
export function settle(waiting, openTask) {
  const open = new Set(waiting.map(({ id }) => id));
  open.delete(openTask);
  [...shown].filter(([, { tasks }]) => tasks.some(({ id }) => !open.has(id))).forEach(([key, { tasks, messages }]) => {
    const left = tasks.filter(({ id }) => open.has(id));
    left.length ? draw(key, { tasks: left, messages }) : close(key);
  });
}

/** A notice about no task. */
export function note(...content) {
  put('note', { tasks: [], messages: [] }, content);
}

/** Whoever opens the bell sees them all there. */
export function clear() {
  [...shown.keys()].forEach(close);
}
