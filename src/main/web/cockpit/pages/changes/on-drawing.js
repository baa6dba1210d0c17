// What a redraw changed, on the drawing: what is gone stands on the older one, everything else on the newer.
import { el } from '../../../shared/dom.js';
import { api } from '../../desk/api.js';
import { asking } from '../../view/asking.js';
import { failure } from '../../view/failure.js';
import { text } from '../../view/texts.js';

const CHANGES = ['added', 'changed', 'moved', 'removed'];

export function onDrawing(drawing, elements) {
  const canvas = el('div.desk-difference-drawing');
  const ask = asking(canvas);
  const gone = elements.filter(one => one.change === 'removed');
  const sides = [
    ['after', drawing.version, elements.filter(one => one.change !== 'removed')],
    ['before', drawing.previous, gone]
  ];
  const buttons = sides.map(([name, version, changes]) => {
    const button = el('button.btn.btn-default.btn-sm', { type: 'button', 'aria-pressed': 'false' },
      text(`difference.${name}`, version, changes.length));
    button.onclick = () => {
      buttons.forEach(one => one.setAttribute('aria-pressed', String(one === button)));
      ask(() => draw(drawing, version, changes), shown => shown);
    };
    return button;
  });
  buttons[sides[0][2].length ? 0 : 1].click();
  const legend = el('ul.desk-changes', {}, CHANGES.map(change => el(`li.desk-change-${change}`, {}, text(`difference.${change}`))));
  return el('div', {}, el('div.desk-flat', {}, el('div.btn-group', { role: 'group', 'aria-label': text('difference.drawing') }, buttons), legend), canvas);
}

async function draw(drawing, version, changes) {
  const [{ colouredDrawing }, content] = await Promise.all([
    import('../../../modeler/editors/process/coloured.js'), api.drawing(drawing, version)
  ]);
  const place = el('div.desk-drawing-place');
  // A drawing can be fitted only where it is seen: it is drawn once it has its place.
  requestAnimationFrame(() => colouredDrawing(place, content, changes).catch(problem => place.replaceChildren(failure(problem))));
  return place;
}
