// What was told to whom, and whether it went out.
import { clock } from './time.js';
import { el } from './dom.js';
import { say } from './words.js';

const STATES = {
  NOT_SENT: ['not-sent', 'sentNot'],
  WAITING: ['pending', 'sentWaiting'],
  SENT: ['sent', 'sentYes'],
  SHOWN: ['sent', 'sentShown'],
  CALLED: ['sent', 'sentCalled'],
  FAILED: ['failed', 'sentFailed']
};

function mark(state) {
  const [mood, word] = STATES[state] || ['pending', state];
  return el('span', { class: 'desk-state', 'data-state': mood }, say(word));
}

/** Newest first. */
export function messages(all) {
  if (!all.length) {
    return el('p', { class: 'desk-none' }, say('noMessages'));
  }
  return el('ul', { class: 'desk-messages' }, [...all].reverse().map((message) => el('li', {},
    el('div', { class: 'desk-row' },
      el('span', { class: 'desk-facts' },
        el('span', {}, clock(message.at)),
        el('span', {}, say('to', { who: message.to })),
        message.channel ? el('span', {}, message.channel) : ''),
      mark(message.state)),
    el('p', { class: 'desk-text' }, message.text))));
}
