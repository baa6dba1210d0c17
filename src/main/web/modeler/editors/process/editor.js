import Modeler from 'camunda-bpmn-js/lib/camunda-platform/Modeler';
import Viewer from 'camunda-bpmn-js/lib/camunda-platform/NavigatedViewer';
import templateChooser from '@bpmn-io/element-template-chooser';
import { CreateAppendElementTemplatesModule as appendTemplates } from 'bpmn-js-create-append-anything';
import { translation } from '../translation.js';
import { el } from '../../view/dom.js';
import { allSettings, managerPanel } from './panel.js';
import { templateSteps } from './from-template.js';
import { blocksOnTop } from './blocks-first.js';
import { blocksAtEnds } from './end-blocks.js';
import { ids } from './readable-ids.js';
import { knownTemplates } from './templates.js';
import { marker } from './marker.js';
import { fitEachPlane, goTo } from '../../../shared/planes.js';

// Pixels that the palette covers.
const PALETTE = 70;

// What a manager came for is open; other groups open at a click.
const OPEN = { groups: Object.fromEntries(['general', 'who', 'form', 'deadline', 'timer', 'ElementTemplates__CustomProperties']
  .map(id => [id, { open: true }])) };

// The core of the desktop Modeler, with its palette, properties and element templates.
export async function openProcess(work, { canvas, panel }, mayDraw) {
  const modeler = mayDraw ? await drawing(work, canvas, panel) : new Viewer({ container: canvas, additionalModules: [translation] });
  panel.hidden = !mayDraw;
  await modeler.importXML(work.content);
  fitEachPlane(modeler, mayDraw ? PALETTE : 0);
  return {
    content: async () => (await modeler.saveXML({ format: true })).xml,
    onChange: heard => modeler.on('commandStack.changed', heard),
    mark: marker(modeler),
    goTo: id => goTo(modeler, id),
    undo: () => modeler.get('commandStack').undo(),
    redo: () => modeler.get('commandStack').redo(),
    destroy: () => modeler.destroy()
  };
}

async function drawing(work, container, panel) {
  const properties = el('div.properties');
  const more = el('button.link.more');
  panel.append(properties, more);
  const modeler = new Modeler({
    container,
    propertiesPanel: { parent: properties, layout: OPEN },
    // It would count as a change each time the drawing is read.
    alignToOrigin: { alignOnSave: false },
    additionalModules: [templateChooser, appendTemplates, templateSteps, blocksOnTop, blocksAtEnds, ids, translation, managerPanel(work.forms)]
  });
  modeler.get('elementTemplatesLoader').setTemplates(await knownTemplates());
  allSettings(modeler, more);
  return modeler;
}
