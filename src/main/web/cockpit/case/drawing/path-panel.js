// A drawing with its path beside the steps in words: where time was lost, the chosen step, all steps in their order.
import { el } from '../../../shared/dom.js';
import { text } from '../texts.js';
import { empty, failure } from '../waiting.js';
import { controls, legend } from './controls.js';
import { allSteps, slowest } from './lists.js';
import { stepCard } from './step-card.js';

export function pathPanel(desk, process, [content, path], openProcess) {
  const canvas = el('div.desk-canvas', { role: 'group', 'aria-label': text('drawing.canvas', process.name ?? process.key) });
  const chosen = el('div', { 'aria-live': 'polite' });
  const choose = (step, by) => desk.selection.choose(step && { processId: process.id, processKey: process.key, ...step }, by);
  const board = el('div.desk-board', {}, canvas);
  const element = el(content ? 'div.desk-path' : 'div.desk-path.gone', {},
    content ? board : el('div.desk-board', {}, empty(text('drawing.deleted', process.version))),
    el('aside.desk-aside', { 'aria-label': text('path') }, chosen, slowest(path, choose), allSteps(path, choose, !content)));
  let viewer = null;
  let left = false;
  const start = async () => {
    if (!content) {
      return;
    }
    try {
      const { pathDrawing } = await import('./viewer.js');
      const drawn = await pathDrawing(canvas, content, path, choose);
      if (left) {
        drawn.destroy();
        return;
      }
      viewer = drawn;
      canvas.append(controls(viewer));
      board.append(legend(path));
      show(desk.selection.step);
    } catch (problem) {
      canvas.replaceChildren(failure(problem, start));
    }
  };
  const show = (step, by) => {
    const known = step && (path.steps.find(one => one.stepId === step.stepId) ?? step);
    chosen.replaceChildren(...(known ? [stepCard(desk, known, openProcess)] : []));
    element.querySelectorAll('[data-choose]').forEach(button =>
      button.setAttribute('aria-pressed', String(button.dataset.choose === step?.stepId)));
    viewer?.choose(step?.stepId ?? null, by !== 'drawing');
  };
  const leave = () => {
    left = true;
    viewer?.destroy();
  };
  return { element, start, choose: show, leave };
}
