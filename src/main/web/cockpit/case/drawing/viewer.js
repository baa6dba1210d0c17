// A drawing to look at, with the path taken on it: colours, order, times; a click chooses a step.
import Viewer from 'camunda-bpmn-js/lib/camunda-platform/NavigatedViewer';
import { fit, fitEachPlane, shownElement } from '../../../shared/planes.js';
import { markPath } from './marks.js';
import { tips } from './tips.js';
import { text } from '../texts.js';

const CHOSEN = 'desk-chosen';
const STEP = 1.25;
const READABLE = 0.7;
const MARGIN = 120;

// The one thing that a drawing to look at says by itself.
const words = { translate: ['value', (said, { element } = {}) => (element ? text('drawing.open', element) : said)] };

export async function pathDrawing(container, content, path, choose) {
  container.replaceChildren();
  // The wheel scrolls the page, as everywhere else on it.
  const viewer = new Viewer({ container, zoomScroll: { enabled: false }, additionalModules: [words] });
  await viewer.importXML(content);
  const canvas = viewer.get('canvas');
  fitEachPlane(viewer);
  markPath(viewer, path);
  tips(viewer, container, path);
  let chosen = null;
  const mark = element => {
    if (chosen) {
      canvas.removeMarker(chosen, CHOSEN);
    }
    chosen = element?.parent ? element : null;
    if (chosen) {
      canvas.addMarker(chosen, CHOSEN);
    }
  };
  viewer.on('element.click', ({ element }) => clicked(element, chosen, choose));
  return {
    choose(id, go) {
      const element = id && shownElement(viewer, id);
      mark(element);
      if (chosen && go) {
        reveal(canvas, chosen);
      }
    },
    nearer: () => canvas.zoom(canvas.zoom() * STEP),
    farther: () => canvas.zoom(canvas.zoom() / STEP),
    whole: () => fit(canvas),
    destroy: () => viewer.destroy()
  };
}

// Brings the step into view: its plane, and where the whole plane is too small to be read, the step nearer.
function reveal(canvas, element) {
  canvas.setRootElement(canvas.findRoot(element));
  const middle = { x: element.x + element.width / 2, y: element.y + element.height / 2 };
  if (canvas.zoom() < READABLE) {
    canvas.zoom(READABLE, middle);
  }
  const { x, y, width, height } = canvas.viewbox();
  if (middle.x < x || middle.x > x + width || middle.y < y || middle.y > y + height) {
    canvas.scrollToElement(element, MARGIN);
  }
}

// The ground, or the chosen step once more, shows everything again.
function clicked(shape, chosen, choose) {
  const element = shape.labelTarget ?? shape;
  const isStep = element.parent && !element.waypoints;
  choose(isStep && element.id !== chosen?.id ? { stepId: element.id, name: element.businessObject.name } : null, 'drawing');
}
