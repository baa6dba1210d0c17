// What somebody must have done by when: the open ones first, each with the sentence that explains its time.
import { clock, span } from '../view/time.js';
import { el } from '../../shared/dom.js';
import { text } from '../view/texts.js';

const STATES = { open: 'state-open', kept: 'state-kept', late: 'state-late', void: 'state-void' };

const state = (promise) => promise.state.toLowerCase();

/** How it stands: a countdown while it runs, else what became of it. */
function standing(promise) {
  if (!promise.endedAt && state(promise) !== 'void') {
    return el('span', { class: 'desk-count', 'data-due': promise.due });
  }
  const late = Date.parse(promise.endedAt) - Date.parse(promise.due);
  const words = state(promise) === 'late' && late > 0
    ? text('late-for', span(late))
    : text(STATES[state(promise)] || state(promise));
  return el('span', { class: 'desk-state', 'data-state': state(promise) }, words);
}

/** The sentence, marked if the calendar it rests on is incomplete. */
export function explanation(promise) {
  const provisional = { class: 'desk-mark desk-provisional', title: text('provisional-why') };
  return el('p', { class: 'desk-why' },
    promise.explanation || '',
    promise.provisional ? el('span', provisional, text('provisional')) : '');
}

function moves(promise) {
  return promise.moves.map((move) => el('p', { class: 'desk-why' },
    text('moved', clock(move.from), clock(move.to), move.by) + (move.why ? ': ' + move.why : '')));
}

/** Whoever completed a late step is asked why, at an emergency's step afterwards. */
function why({ lateReason, endedAt, ...promise }) {
  return state(promise) === 'late' && endedAt
    ? el('p', { class: 'desk-why' }, text('why-late', lateReason || text('why-not-given')))
    : '';
}

function item(promise) {
  return el('li', { class: 'desk-promise', 'data-state': state(promise) },
    el('div', { class: 'desk-row' },
      el('strong', {}, promise.name),
      standing(promise)),
    el('div', { class: 'desk-facts' },
      promise.step && promise.step !== promise.name ? el('span', {}, promise.step) : '',
      promise.owner ? el('span', {}, text('owner', promise.owner)) : '',
      el('span', {}, text('since', clock(promise.startedAt))),
      el('span', {}, text('due', clock(promise.due))),
      promise.endedAt ? el('span', {}, text('ended-at', clock(promise.endedAt))) : ''),
    explanation(promise),
    moves(promise),
    why(promise));
}

/** Running ones first, by due time; then those that are over, the last one first. */
export function promises(all) {
  if (!all.length) {
    return el('p', { class: 'desk-none' }, text('no-promises'));
  }
  const over = (promise) => (promise.endedAt || state(promise) === 'void' ? 1 : 0);
  const sorted = [...all].sort((one, other) => over(one) - over(other)
    || (over(one) ? -1 : 1) * (Date.parse(one.due) - Date.parse(other.due)));
  return el('ul', { class: 'desk-promises' }, sorted.map(item));
}
