import { text } from '../../view/texts.js';

const FIRST_GUESS = 'PT15M';
// Pixels between shapes, and how far to the right the way out will reach.
const ROOM = 40;
const REACH = 150;

// A deadline with its way out: the timer on the step, and the end that says what happens when it passes.
export function drawDeadline(injector, step) {
  const timer = attachedTimer(injector, step);
  escalation(injector, timer, step);
  injector.get('selection').select(timer);
}

function attachedTimer(injector, step) {
  const modeling = injector.get('modeling');
  const shape = injector.get('elementFactory')
    .createShape({ type: 'bpmn:BoundaryEvent', eventDefinitionType: 'bpmn:TimerEventDefinition' });
  const place = { x: freeSpot(step), y: step.y + step.height };
  const timer = modeling.createShape(shape, place, step, { attach: true });
  const [definition] = timer.businessObject.eventDefinitions;
  const timeDuration = injector.get('bpmnFactory').create('bpmn:FormalExpression', { body: FIRST_GUESS });
  timeDuration.$parent = definition;
  modeling.updateModdleProperties(timer, definition, { timeDuration });
  modeling.updateProperties(timer, { cancelActivity: false, name: text('drawn.deadline') });
  return timer;
}

// Where no other event sits at the border.
function freeSpot(step) {
  const taken = (step.attachers ?? []).map(event => event.x + event.width / 2);
  const spots = [step.width - 25, 25, step.width / 2].map(spot => step.x + spot);
  return spots.find(spot => taken.every(other => Math.abs(other - spot) >= ROOM)) ?? spots[0];
}

// Below what lies there already.
function below(timer, { width, height }) {
  const near = timer.parent.children.filter(other => other.width && other !== timer
    && other.x < timer.x + REACH && other.x + other.width > timer.x);
  const bottom = Math.max(timer.y + timer.height, ...near.map(other => other.y + other.height));
  return { x: timer.x + ROOM + width, y: bottom + ROOM + height / 2 };
}

function escalation(injector, timer, step) {
  const elementTemplates = injector.get('elementTemplates');
  const [template] = elementTemplates.getLatest('org.estatedesk.escalate-end');
  const modeling = injector.get('modeling');
  const shape = elementTemplates.createElement(template);
  const late = modeling.appendShape(timer, shape, below(timer, shape), timer.parent);
  modeling.updateProperties(late, { name: text('drawn.escalated', step.businessObject.name ?? '') });
  const { inputParameters } = late.businessObject.extensionElements.values.find(one => one.$type === 'camunda:InputOutput');
  modeling.updateModdleProperties(late, inputParameters.find(one => one.name === 'step'), { value: step.id });
}
