import { NumberFieldEntry, SelectEntry, isNumberFieldEntryEdited, isSelectEntryEdited } from '@bpmn-io/properties-panel';
import { useService } from 'bpmn-js-properties-panel';
import { text } from '../../view/texts.js';
import { read, units, write } from './duration.js';

const LONGEST = 100000;

// How long a timer waits, in plain words; timers that only an expression can describe keep the Modeler's own fields.
export function deadlineGroup(element) {
  const timer = definition(element);
  if (!timer || timer.timeDate || timer.timeCycle || !read(timer.timeDuration?.body)) {
    return null;
  }
  const entries = [
    { id: 'deadline-number', element, component: Amount, isEdited: isNumberFieldEntryEdited },
    { id: 'deadline-unit', element, component: Unit, isEdited: isSelectEntryEdited },
    { id: 'deadline-kind', element, component: Kind, isEdited: isSelectEntryEdited }
  ];
  return { id: 'deadline', label: text('panel.deadline'), entries, shouldOpen: true };
}

const definition = element =>
  element.businessObject.eventDefinitions?.find(one => one.$type === 'bpmn:TimerEventDefinition');

function useDuration(element) {
  const modeling = useService('modeling');
  const factory = useService('bpmnFactory');
  const timer = definition(element);
  const now = read(timer.timeDuration?.body);
  const change = part => {
    const body = write({ ...now, number: now.number || 1, ...part });
    const timeDuration = factory.create('bpmn:FormalExpression', { body });
    timeDuration.$parent = timer;
    modeling.updateModdleProperties(element, timer, { timeDuration });
  };
  return [now, change];
}

function Amount({ id, element }) {
  const debounce = useService('debounceInput');
  const [now, change] = useDuration(element);
  return NumberFieldEntry({
    element,
    id,
    debounce,
    label: text('panel.deadline.number'),
    min: 1,
    max: LONGEST,
    step: 1,
    getValue: () => (now.number === '' ? undefined : Number(now.number)),
    setValue: number => number && change({ number })
  });
}

function Unit({ id, element }) {
  const [now, change] = useDuration(element);
  return SelectEntry({
    element,
    id,
    label: text('panel.deadline.unit'),
    getValue: () => now.unit,
    setValue: unit => change({ unit }),
    getOptions: () => units.map(value => ({ value, label: text(`unit.${value}`) }))
  });
}

function Kind({ id, element }) {
  const [now, change] = useDuration(element);
  return SelectEntry({
    element,
    id,
    label: text('panel.deadline.kind'),
    getValue: () => String(now.working),
    setValue: working => change({ working: working === 'true' }),
    getOptions: () => ['false', 'true'].map(value => ({ value, label: text(`panel.deadline.working.${value}`) }))
  });
}
