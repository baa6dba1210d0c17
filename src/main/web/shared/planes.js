// A phase of a procedure is a plane of its own: what is asked for may lie on another than the one on the screen.

// The shape or line that shows this id; a timer inside an event is shown by its event.
export function shownElement(modeler, id) {
  const registry = modeler.get('elementRegistry');
  return registry.get(id) ?? registry.find(({ businessObject }) =>
    businessObject?.eventDefinitions?.some(definition => definition.id === id));
}

export function goTo(modeler, id) {
  const element = shownElement(modeler, id);
  const canvas = modeler.get('canvas');
  if (!element) {
    return;
  }
  canvas.setRootElement(canvas.findRoot(element) ?? canvas.getRootElement());
  if (element.parent) {
    canvas.scrollToElement(element, 120);
  }
  modeler.get('selection', false)?.select(element.parent ? element : []);
}

// The collapsed phases in which an element lies, from the inside to the outside.
export function phasesAround(modeler, element) {
  const registry = modeler.get('elementRegistry');
  const found = [];
  for (let inner = element.businessObject?.$parent; inner; inner = inner.$parent) {
    const shape = inner.$type === 'bpmn:SubProcess' && registry.get(inner.id);
    if (shape && shape.collapsed) {
      found.push(shape);
    }
  }
  return found;
}

const MARGIN = 30;
// Below the way back to the phases around.
const TOP = 60;
const LATER = 100;

// The whole plane in view, beside what covers the left of the window; small planes at their natural size.
export function fit(canvas, covered = 0) {
  const { inner, outer } = canvas.viewbox();
  const scale = Math.min(1, (outer.width - covered - 2 * MARGIN) / inner.width, (outer.height - TOP - MARGIN) / inner.height);
  const [width, height] = [outer.width / scale, outer.height / scale];
  const [left, top] = [covered / scale, (TOP - MARGIN) / scale];
  canvas.viewbox({ x: inner.x - left - (width - left - inner.width) / 2, y: inner.y - top - (height - top - inner.height) / 2, width, height });
}

// Each plane is seen whole when it is opened for the first time; afterwards as it was left.
export function fitEachPlane(modeler, covered) {
  const canvas = modeler.get('canvas');
  const seen = new Set([canvas.getRootElement()]);
  fit(canvas, covered);
  modeler.on('root.set', LATER, ({ element }) => {
    if (!seen.has(element)) {
      seen.add(element);
      fit(canvas, covered);
    }
  });
}
