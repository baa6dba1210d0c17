// Whether the journal is as it was written; where it is not, which entry and why.
import { el } from '../../../shared/dom.js';
import { count, text } from '../texts.js';
import { load } from '../waiting.js';

export function proof(desk) {
  const place = el('section.desk-proof', { 'aria-label': text('proof'), 'aria-live': 'polite' });
  let asked = desk.verification;
  const ask = () => {
    const answer = asked ?? desk.api.verification();
    asked = null;
    return answer;
  };
  load(place, ask, verdict => (verdict.intact ? intact(verdict) : broken(desk, verdict)));
  return place;
}

function intact({ entries }) {
  return el('p.desk-intact', {}, el('strong', {}, text('proof.intact')), ' ', text('proof.intact.why', count(entries)));
}

function broken(desk, { broken: found, summary }) {
  return el('div.desk-broken', { role: 'alert' },
    el('strong', {}, text('proof.broken')), ' ', summary,
    el('ul', {}, found.map(one => el('li', {},
      el('button.desk-link', { type: 'button', onclick: () => desk.showEntry(one.entryNo) }, text('proof.entry', one.entryNo)),
      ' ', one.text))));
}
