// With a step chosen, the lists show what belongs to it, and say how much that is of what is loaded.
import { el } from '../../../shared/dom.js';
import { count, text } from '../texts.js';

export function stepFilter({ selection }) {
  const words = el('span');
  const bar = el('div.desk-filter', { role: 'status', hidden: true }, words, ' ',
    el('button.desk-link', { type: 'button', onclick: () => selection.choose(null) }, text('filter.clear')));
  let panels = [];
  const apply = () => {
    panels.forEach(panel => hideOthers(panel, selection.step));
    const open = panels.find(panel => !panel.hidden);
    const rows = open?.querySelectorAll('[data-step]') ?? [];
    bar.hidden = !selection.step || rows.length === 0;
    if (!bar.hidden) {
      const shown = [...rows].filter(row => !row.hidden).length;
      const more = open.querySelector('.desk-more') ? 'filter.more' : 'filter.all';
      words.textContent = text(more, selection.step.name ?? selection.step.stepId, count(shown), count(rows.length));
    }
  };
  selection.listen(apply);
  return { bar, apply, watch: all => (panels = all) };
}

function hideOthers(panel, step) {
  panel.querySelectorAll('[data-step]').forEach(row => {
    row.hidden = Boolean(step) && row.dataset.step !== step.stepId;
  });
}
