// The properties panel as a manager needs it: who, form, deadline and building block first, the engine's settings on request.
import { text } from '../../view/texts.js';
import { deadlineGroup } from './deadline.js';
import { drawnDeadlines } from './drawn-deadlines.js';
import { formGroup } from './form-choice.js';
import { whoGroup } from './who.js';
import { plainBlocks } from './blocks.js';

const LAST = 100;
const FIRST = ['general', 'ElementTemplates__Template', 'ElementTemplates__CustomProperties', 'who', 'form', 'deadline', 'timer',
  'CamundaPlatform__Condition', 'CamundaPlatform__CallActivity', 'message', 'signal', 'error', 'escalation', 'link',
  'multiInstance', 'documentation'];
const UNTEMPLATED = ['CamundaPlatform__Implementation', 'CamundaPlatform__Input'];
const ALL = 'modeler-all-settings';

export function managerPanel(forms) {
  class ManagerPanel {
    constructor(propertiesPanel, elementTemplates, injector) {
      this.templates = elementTemplates;
      this.own = [whoGroup, formGroup(forms), deadlineGroup, drawnDeadlines(injector)];
      plainBlocks(elementTemplates);
      propertiesPanel.registerProvider(LAST, this);
    }

    getGroups(element) {
      return groups => {
        const own = this.own.map(group => group(element)).filter(Boolean);
        const plain = own.some(group => group.id === 'deadline');
        const all = [...groups.filter(group => !(plain && group.id === 'timer')), ...own];
        return ordered(all, this.templates.get(element) ? FIRST : [...FIRST, ...UNTEMPLATED]);
      };
    }
  }
  ManagerPanel.$inject = ['propertiesPanel', 'elementTemplates', 'injector'];
  return { __init__: ['managerPanel'], managerPanel: ['type', ManagerPanel] };
}

function ordered(groups, first) {
  const shown = showsAll() ? groups : groups.filter(group => first.includes(group.id));
  return shown.map((group, index) => [first.includes(group.id) ? first.indexOf(group.id) : first.length + index, group])
    .sort(([a], [b]) => a - b).map(([, group]) => group);
}

const showsAll = () => localStorage.getItem(ALL) === 'true';

// The switch below the panel.
export function allSettings(modeler, button) {
  const label = () => (button.textContent = text(showsAll() ? 'panel.fewer' : 'panel.all'));
  button.onclick = () => {
    localStorage.setItem(ALL, String(!showsAll()));
    modeler.get('eventBus').fire('propertiesPanel.providersChanged');
    label();
  };
  label();
}
