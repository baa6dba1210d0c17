import Modeler from 'camunda-bpmn-js/lib/camunda-platform/Modeler';
import Viewer from 'camunda-bpmn-js/lib/camunda-platform/NavigatedViewer';
import templateChooser from '@bpmn-io/element-template-chooser';
import { CreateAppendElementTemplatesModule as appendTemplates } from 'bpmn-js-create-append-anything';
import { translation } from '../translation.js';
import { el } from '../../view/dom.js';
import { allSettings, managerPanel } from './panel.js';
import { knownTemplates } from './templates.js';
import { marker } from './marker.js';
import { goTo } from './planes.js';

// The core of the desktop Modeler, with its palette, properties and element templates.
export async function openProcess(work, { canvas, panel }, mayDraw) {
  const modeler = mayDraw ? await drawing(work, canvas, panel) : new Viewer({ container: canvas });
  panel.hidden = !mayDraw;
  await modeler.importXML(work.content);
  modeler.get('canvas').zoom('fit-viewport', 'auto');
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
    propertiesPanel: { parent: properties },
    additionalModules: [templateChooser, appendTemplates, translation, managerPanel(work.forms)]
  });
  modeler.get('elementTemplatesLoader').setTemplates(await knownTemplates());
  allSettings(modeler, more);
  return modeler;
}
