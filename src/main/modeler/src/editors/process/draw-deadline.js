import { text } from '../../view/texts.js';

const FIRST_GUESS = 'PT15M';

// A deadline with its way out: the timer on the step, what happens when it passes, and the end of that.
export function drawDeadline(injector, step) {
  const timer = attachedTimer(injector, step);
  const late = append(injector, timer, 'bpmn:ServiceTask', text('drawn.escalate', step.businessObject.name ?? ''));
  escalates(injector, late, step);
  append(injector, late, 'bpmn:EndEvent', text('drawn.escalated'));
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

function append(injector, source, type, name) {
  const shape = injector.get('autoPlace').append(source, injector.get('elementFactory').createShape({ type }));
  injector.get('modeling').updateProperties(shape, { name });
  return shape;
}

function escalates(injector, late, step) {
  const elementTemplates = injector.get('elementTemplates');
  const template = elementTemplates.getLatest('org.estatedesk.escalate')[0];
  const applied = elementTemplates.applyTemplate(late, template);
  const [inputOutput] = applied.businessObject.extensionElements.values;
  const [input] = inputOutput.inputParameters.filter(one => one.name === 'step');
  injector.get('modeling').updateModdleProperties(applied, input, { value: step.id });
}
