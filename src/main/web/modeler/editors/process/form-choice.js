import { SelectEntry, isSelectEntryEdited } from '@bpmn-io/properties-panel';
import { useService } from 'bpmn-js-properties-panel';
import { text } from '../../view/texts.js';

// The form of a step or a start, from those that are live; always its newest version.
export function formGroup(forms) {
  return element => {
    const type = element.businessObject.$type;
    if (type !== 'bpmn:UserTask' && !(type === 'bpmn:StartEvent' && !element.businessObject.eventDefinitions?.length)) {
      return null;
    }
    const entry = { id: 'form-choice', element, forms, component: Choice, isEdited: isSelectEntryEdited };
    return { id: 'form', label: text('panel.form'), entries: [entry], shouldOpen: true };
  };
}

function Choice({ id, element, forms }) {
  const modeling = useService('modeling');
  const now = element.businessObject.get('camunda:formRef') ?? '';
  const known = [...new Set([now, '', ...forms])].sort();
  return SelectEntry({
    element,
    id,
    label: text('panel.form.which'),
    getValue: () => now,
    setValue: form => modeling.updateProperties(element, {
      'camunda:formRef': form || undefined,
      'camunda:formRefBinding': form ? 'latest' : undefined
    }),
    getOptions: () => known.map(form => ({ value: form, label: form || text('panel.form.none') }))
  });
}
