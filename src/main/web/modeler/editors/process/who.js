import { CheckboxEntry, TextFieldEntry, isCheckboxEntryEdited } from '@bpmn-io/properties-panel';
import { useService } from 'bpmn-js-properties-panel';
import { groups, text } from '../../view/texts.js';

const NAME = 'camunda:candidateGroups';

// Who does a step: the teams by their names, or the rule by which the procedure finds the team.
export function whoGroup(element) {
  if (element.businessObject.$type !== 'bpmn:UserTask') {
    return null;
  }
  const entries = isRule(element) ? [{ id: 'who-rule', element, component: Rule }] : groups.map(team => checkbox(element, team));
  return { id: 'who', label: text('panel.who'), entries, shouldOpen: true };
}

const chosen = element => (element.businessObject.get(NAME) ?? '').split(',').map(id => id.trim()).filter(Boolean);
const isRule = element => (element.businessObject.get(NAME) ?? '').includes('${');

function checkbox(element, team) {
  return { id: `who-${team.id}`, element, team, component: Team, isEdited: isCheckboxEntryEdited };
}

function Team({ id, element, team }) {
  const modeling = useService('modeling');
  return CheckboxEntry({
    element,
    id,
    label: team.name,
    getValue: () => chosen(element).includes(team.id),
    setValue: on => {
      const others = chosen(element).filter(other => other !== team.id);
      modeling.updateProperties(element, { [NAME]: (on ? [...others, team.id] : others).join(',') || undefined });
    }
  });
}

function Rule({ id, element }) {
  const modeling = useService('modeling');
  const debounce = useService('debounceInput');
  return TextFieldEntry({
    element,
    id,
    debounce,
    label: text('panel.who.rule'),
    description: text('panel.who.rule.what'),
    getValue: () => element.businessObject.get(NAME),
    setValue: value => modeling.updateProperties(element, { [NAME]: value })
  });
}
