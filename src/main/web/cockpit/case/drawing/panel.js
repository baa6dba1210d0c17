// The drawing a case ran on, with the path it took; a case may have several processes.
import { el } from '../../../shared/dom.js';
import { text } from '../texts.js';
import { empty, load } from '../waiting.js';
import { processChooser } from './chooser.js';
import { pathPanel } from './path-panel.js';

export function drawingPanel(desk) {
  const { processes } = desk.record;
  const place = el('div.desk-drawing');
  let shown = null;
  let drawn = null;
  const open = process => {
    drawn?.leave();
    drawn = null;
    shown = process;
    desk.kept.process = process.id;
    chooser.show(process);
    return load(place, () => ask(desk, process), answers => {
      drawn = shown === process ? pathPanel(desk, process, answers, change) : null;
      return drawn?.element ?? [];
    }).then(() => drawn?.start());
  };
  // Another process has other steps.
  const change = id => {
    desk.selection.choose(null);
    open(byId(processes, id));
  };
  const chooser = processChooser(processes, change);
  desk.selection.listen(async (step, by) => {
    const other = step && by !== 'drawing' && processOf(step, processes, shown);
    if (other) {
      await open(other);
    }
    drawn?.choose(step, by);
    if (step && by === 'list') {
      element.scrollIntoView({ block: 'nearest' });
    }
  });
  const element = el('section.desk-card', { 'aria-label': text('drawing') });
  const first = byId(processes, desk.kept.process) ?? processes.find(process => process.main) ?? processes[0];
  if (first) {
    open(first);
  }
  element.append(...(first ? [chooser.element, place] : [empty(text('drawing.none'))]));
  return { element, leave: () => drawn?.leave() };
}

const byId = (processes, id) => processes.find(process => process.id === id);

// A deleted drawing is no failure: the path is still told, in words.
function ask({ api }, process) {
  const drawing = process.drawing ? api.drawing(process.id).catch(problem => (problem.status === 404 ? null : Promise.reject(problem))) : null;
  return Promise.all([drawing, api.path(process.id)]);
}

// The process that a step belongs to, if it is another than the one that is shown.
function processOf({ processId, processKey }, processes, shown) {
  const fits = processId ? process => process.id === processId : process => process.key === processKey;
  return (!processId && !processKey) || fits(shown) ? null : processes.find(fits);
}
