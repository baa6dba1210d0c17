// The journal: what happened, in its order; what was added later and what is no longer as it was written is marked.
import { el } from '../../../shared/dom.js';
import { NOTHING, moment, text } from '../texts.js';
import { empty, load } from '../waiting.js';
import { paged } from './paged.js';
import { foldable, row, stepButton, table } from './table.js';

const HEADS = ['no', 'at', 'what', 'who', 'step'];
const MOMENT = 250;

export function timeline(panel, desk) {
  return paged(panel, {
    ask: desk.api.timeline,
    rows: ({ entries }) => entries.map(entry => line(desk, entry)),
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
  return load(place, () => desk.api.latest(size), ({ entries }) => (entries.length
    ? lines(entries.map(entry => line(desk, entry))) : empty(text('timeline.none'))));
}

function lines(rows) {
  return table('desk-timeline', text('timeline.caption'), HEADS.map(head => text(`timeline.${head}`)), rows);
}

function line(desk, entry) {
  const step = { stepId: entry.stepId, name: entry.step, processKey: entry.processKey };
  return row({ 'data-step': entry.stepId ?? '', 'data-entry': entry.no, class: entry.late ? 'desk-added-later' : null },
    String(entry.no), moment(entry.at), what(entry), entry.actorName ?? entry.actor, stepButton(desk, step));
}

function what(entry) {
  return [
    el('span.desk-kind', {}, entry.label ?? entry.kind), ' ',
    entry.late && el('span.desk-mark.added', {}, text('timeline.late', moment(entry.recordedAt))),
    el('div.desk-text', {}, entry.text),
    entry.details.length > 0 && foldable(text('timeline.details', entry.details.length), details(entry.details))
  ];
}

function details(all) {
  const isChange = all.some(({ before, after }) => before !== null || after !== null);
  const heads = isChange ? ['name', 'value', 'before', 'after'] : ['name', 'value'];
  return el('table.desk-details', {},
    el('thead', {}, el('tr', {}, heads.map(head => el('th', { scope: 'col' }, text(`detail.${head}`))))),
    el('tbody', {}, all.map(one => el('tr.desk-inner', {}, heads.map(head =>
      el(head === 'name' ? 'th' : 'td', head === 'name' ? { scope: 'row' } : {}, shown(head, one[head])))))));
}

// A form's fields are kept under a name of their own.
function shown(head, value) {
  return head === 'name' ? value.replace(/^values\./, '') : value ?? NOTHING;
}

function markBroken(panel, { entryNo, text: reason }) {
  const line = panel.querySelector(`[data-entry="${entryNo}"]`);
  if (line && !line.classList.contains('desk-entry-broken')) {
    line.classList.add('desk-entry-broken');
    line.children[2].prepend(el('p.desk-wrong', {}, el('strong', {}, text('proof.broken.here')), ' ', reason));
  }
}

// Goes on loading until the entry is there.
export async function showEntry(panel, number) {
  const line = panel.querySelector(`[data-entry="${number}"]`);
  const more = panel.querySelector('.desk-more:not(:disabled)');
  if (line) {
    line.scrollIntoView({ block: 'center' });
    line.tabIndex = -1;
    line.focus();
  } else if (more || panel.querySelector('.desk-more, .desk-loading')) {
    more?.click();
    await new Promise(resume => setTimeout(resume, MOMENT));
    await showEntry(panel, number);
  }
}
