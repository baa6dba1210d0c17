// What was told to whom, and whether it went out.
import { clock } from '../view/time.js';
import { el } from '../../shared/dom.js';
import { text } from '../view/texts.js';

const STATES = {
  NOT_SENT: ['not-sent', 'sent-not'],
  WAITING: ['pending', 'sent-waiting'],
  SENT: ['sent', 'sent-yes'],
  SHOWN: ['sent', 'sent-shown'],
  CALLED: ['sent', 'sent-called'],
  FAILED: ['failed', 'sent-failed']
};

function mark(state) {
  const [mood, word] = STATES[state] || ['pending', state];
  return el('span', { class: 'desk-state', 'data-state': mood }, text(word));
}

/** Newest first. */
export function messages(all) {
  if (!all.length) {
    return el('p', { class: 'desk-none' }, text('no-messages'));
  }
  return el('ul', { class: 'desk-messages' }, [...all].reverse().map((message) => el('li', {},
    el('div', { class: 'desk-row' },
      el('span', { class: 'desk-facts' },
        el('span', {}, clock(message.at)),
        el('span', {}, text('to', message.to)),
        message.channel ? el('span', {}, message.channel) : ''),
      mark(message.state)),
    el('p', { class: 'desk-text' }, message.text))));
}
