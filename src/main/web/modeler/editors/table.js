import { CamundaPlatformModeler as Modeler } from 'camunda-dmn-js';
import { sayAgain } from './said-again.js';
import { translation } from './translation.js';

// Decision tables, as in the desktop Modeler. The guard's findings stand in the list only.
export async function openTable(work, { canvas, panel }, mayDraw) {
  panel.hidden = true;
  const modules = { additionalModules: [translation] };
  const modeler = new Modeler({ container: canvas, drd: modules, decisionTable: modules, literalExpression: modules });
  const silence = sayAgain(canvas);
  await modeler.importXML(work.content);
  const first = modeler.getViews().find(view => view.type !== 'drd');
  await modeler.open(first ?? modeler.getViews()[0]);
  canvas.classList.toggle('looking', !mayDraw);
  const stack = () => modeler.getActiveViewer().get('commandStack');
  return {
    content: async () => (await modeler.saveXML({ format: true })).xml,
    onChange: heard => onEachViewer(modeler, heard),
    mark: () => {},
    goTo: () => {},
    undo: () => stack().undo(),
    redo: () => stack().redo(),
    destroy: () => [modeler.destroy(), silence()]
  };
}

// A table and its diagram are viewers of their own, made when they are opened.
function onEachViewer(modeler, heard) {
  const known = new Set();
  const listen = () => {
    const viewer = modeler.getActiveViewer();
    if (viewer && !known.has(viewer)) {
      known.add(viewer);
      viewer.on('elements.changed', heard);
      viewer.on('commandStack.changed', heard);
    }
  };
  modeler.on('views.changed', listen);
  listen();
}
