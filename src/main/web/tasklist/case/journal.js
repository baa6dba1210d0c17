// What happened, the latest first: time, who, at which step, what.
import { clock } from '../view/time.js';
import { el } from '../../shared/dom.js';
import { text } from '../view/texts.js';

function entry(line) {
  const actor = line.actor === 'system' ? text('system') : line.actor;
  return el('li', {},
    el('div', { class: 'desk-facts' },
      el('time', { datetime: line.at }, clock(line.at)),
      el('span', {}, actor),
      line.step ? el('span', {}, line.step) : '',
      line.recordedAt
        ? el('span', { class: 'desk-mark desk-provisional' }, text('recorded-later', clock(line.recordedAt)))
        : ''),
    el('p', { class: 'desk-text' }, line.text));
}

export function journal(lines) {
  return lines.length
    ? el('ol', { class: 'desk-journal' }, [...lines].reverse().map(entry))
    : el('p', { class: 'desk-none' }, text('no-journal'));
}
