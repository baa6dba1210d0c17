// Loading, empty and failed look different: what failed must never look like "nothing happened".
import { el } from '../../shared/dom.js';
import { text } from './texts.js';

// Asks, and shows the answer in its place; says that it waits, and what went wrong with a way to try again.
export async function load(place, ask, show) {
  place.setAttribute('aria-busy', 'true');
  place.replaceChildren(el('p.desk-loading', { role: 'status' }, text('loading')));
  try {
    const content = await show(await ask());
    place.replaceChildren(...[content].flat(2).filter(Boolean));
  } catch (problem) {
    place.replaceChildren(failure(problem, () => load(place, ask, show)));
  } finally {
    place.removeAttribute('aria-busy');
  }
}

export function empty(what) {
  return el('p.desk-empty', {}, what);
}

const SIGNED_OUT = 401;
const REFUSED = 403;
const UNKNOWN = 404;

export function failure(problem, again, what = said(problem)) {
  console.error('EstateDesk:', problem);
  return el('div.desk-failure', { role: 'alert' }, el('strong', {}, what), el('p', {}, why(problem)), mend(problem, again));
}

export function said(problem) {
  return text(`failed.${kind(problem)}`);
}

// The desk's own words, where it said something.
export function why(problem) {
  const { status, body, message } = problem;
  const words = status === SIGNED_OUT ? null : body?.detail ?? body?.message;
  return words ?? text(`failed.${kind(problem)}.why`, status ?? message);
}

// How each browser says that nothing answered.
const NO_ANSWER = /failed to fetch|networkerror|load failed/i;

function kind({ status, message }) {
  const known = { [SIGNED_OUT]: 'signed-out', [REFUSED]: 'refused', [UNKNOWN]: 'unknown' };
  return known[status] ?? (status ? 'answer' : NO_ANSWER.test(message) ? 'no-answer' : 'showing');
}

function mend({ status }, again) {
  if (status === SIGNED_OUT) {
    return el('button.desk-button', { type: 'button', onclick: () => location.reload() }, text('failed.sign-in'));
  }
  return again && el('button.desk-button', { type: 'button', onclick: again }, text('failed.again'));
}
