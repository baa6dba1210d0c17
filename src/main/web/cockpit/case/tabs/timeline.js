// The journal: what happened, in its order; what was added later and what is no longer as it was written is marked.
import { el } from '../../../shared/dom.js';
import { text } from '../texts.js';
import { empty, load } from '../waiting.js';
import { line } from './entry.js';
import { paged } from './paged.js';
import { table } from './table.js';

const HEADS = ['no', 'at', 'what', 'who', 'step'];
const MOMENT = 250;

export function timeline(panel, desk) {
  return paged(panel, {
    ask: desk.api.timeline,
    rows: entry => [line(desk, entry)],
    show: lines,
    none: empty(text('timeline.none')),
    added() {
      desk.filter();
      desk.verification.then(({ broken }) => broken.forEach(one => markBroken(panel, one)), () => {});
    }
  });
}

// The last few entries, the newest first.
export function latest(place, desk, size) {
  return load(place, () => desk.api.latest(size), ({ items }) => (items.length
    ? lines(items.map(entry => line(desk, entry))) : empty(text('timeline.none'))));
}

function lines(rows) {
  return table('desk-timeline', text('timeline.caption'), HEADS.map(head => text(`timeline.${head}`)), rows);
}

function markBroken(panel, { entryNo, text: reason }) {
  const entry = panel.querySelector(`[data-entry="${entryNo}"]`);
  if (entry && !entry.classList.contains('desk-entry-broken')) {
    entry.classList.add('desk-entry-broken');
    entry.children[2].prepend(el('p.desk-wrong', {}, el('strong', {}, text('proof.broken.here')), ' ', reason));
  }
}

// Goes on loading until the entry is there.
export async function showEntry(panel, number) {
  const entry = panel.querySelector(`[data-entry="${number}"]`);
  const more = panel.querySelector('.desk-more:not(:disabled)');
  if (entry) {
    entry.scrollIntoView({ block: 'center' });
    entry.tabIndex = -1;
    entry.focus();
  } else if (more || panel.querySelector('.desk-more, .desk-loading')) {
    more?.click();
    await new Promise(resume => setTimeout(resume, MOMENT));
    await showEntry(panel, number);
  }
}
