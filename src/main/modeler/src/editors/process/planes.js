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
