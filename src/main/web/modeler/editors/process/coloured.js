import Viewer from 'camunda-bpmn-js/lib/camunda-platform/NavigatedViewer';
import { translation } from '../translation.js';
import { fit, phasesAround, shownElement } from '../../../shared/planes.js';

// A drawing to look at, with what changed on it in colours, opened at the plane on which most of it is.
export async function colouredDrawing(container, content, changes) {
  const viewer = new Viewer({ container, additionalModules: [translation] });
  await viewer.importXML(content);
  const canvas = viewer.get('canvas');
  const planes = new Map();
  changes.forEach(({ id, change }) => {
    const element = shownElement(viewer, id);
    if (element?.parent) {
      canvas.addMarker(element, `change-${change}`);
      phasesAround(viewer, element).forEach(phase => canvas.addMarker(phase, 'change-inside'));
      const plane = canvas.findRoot(element);
      planes.set(plane, [...(planes.get(plane) ?? []), element]);
    }
  });
  const [plane] = [...planes].sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
  if (plane) {
    canvas.setRootElement(plane);
  }
  fit(canvas);
  return viewer;
}
