// Everything about a case below its drawing, each kind on a tab of its own.
import { el } from '../../../shared/dom.js';
import { text } from '../texts.js';
import { decisions } from './decisions.js';
import { stepFilter } from './filter.js';
import { messages } from './messages.js';
import { operations } from './operations.js';
import { promises } from './promises.js';
import { steps } from './steps.js';
import { technical } from './technical.js';
import { showEntry, timeline } from './timeline.js';
import { tabs } from './tabs.js';
import { values } from './values.js';

const PARTS = { timeline, promises, steps, values, decisions, messages, operations, technical };

export function caseTabs(desk) {
  const filter = stepFilter(desk);
  const parts = Object.entries(PARTS).map(([id, part]) => ({ id, name: text(`tab.${id}`), fill: panel => part(panel, desk) }));
  const { list, panels, open } = tabs(text('tabs'), parts, id => {
    desk.kept.tab = id;
    filter.apply();
  });
  desk.filter = filter.apply;
  desk.showEntry = number => {
    desk.selection.choose(null);
    open('timeline');
    showEntry(panels[0], number);
  };
  filter.watch(panels);
  open(desk.kept.tab);
  return el('section.desk-card.desk-parts', { 'aria-label': text('tabs') }, list, filter.bar, panels);
}
