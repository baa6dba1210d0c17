import { text } from '../../view/texts.js';

const FIRST_GUESS = 'PT15M';

// A deadline with its way out: the timer on the step, what happens when it passes, and the end of that.
export function drawDeadline(injector, step) {
  const timer = attachedTimer(injector, step);
  const late = escalation(injector, timer, step);
  append(injector, late, injector.get('elementFactory').createShape({ type: 'bpmn:EndEvent' }), text('drawn.escalated'));
  injector.get('selection').select(timer);
}

function attachedTimer(injector, step) {
  const modeling = injector.get('modeling');
  const shape = injector.get('elementFactory')
    .createShape({ type: 'bpmn:BoundaryEvent', eventDefinitionType: 'bpmn:TimerEventDefinition' });
  const place = { x: step.x + step.width - 25, y: step.y + step.height };
  const timer = modeling.createShape(shape, place, step, { attach: true });
  const [definition] = timer.businessObject.eventDefinitions;
  const timeDuration = injector.get('bpmnFactory').create('bpmn:FormalExpression', { body: FIRST_GUESS });
  timeDuration.$parent = definition;
  modeling.updateModdleProperties(timer, definition, { timeDuration });
  modeling.updateProperties(timer, { cancelActivity: false, name: text('drawn.deadline') });
  return timer;
}

function append(injector, source, shape, name) {
  const placed = injector.get('autoPlace').append(source, shape);
  injector.get('modeling').updateProperties(placed, { name });
  return placed;
}

function escalation(injector, timer, step) {
  const elementTemplates = injector.get('elementTemplates');
  const [template] = elementTemplates.getLatest('org.estatedesk.escalate');
  const late = append(injector, timer, elementTemplates.createElement(template), text('drawn.escalate', step.businessObject.name ?? ''));
  const { inputParameters } = late.businessObject.extensionElements.values.find(one => one.$type === 'camunda:InputOutput');
  injector.get('modeling').updateModdleProperties(late, inputParameters.find(one => one.name === 'step'), { value: step.id });
  return late;
}
