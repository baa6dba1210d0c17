import { text } from '../../view/texts.js';

const FIRST_GUESS = 'PT15M';
// Pixels between shapes, and how far to the right the way out will reach.
const ROOM = 40;
const REACH = 350;

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

function append(injector, source, shape, name) {
  const placed = source.host
    ? injector.get('modeling').appendShape(source, shape, below(source, shape), source.parent)
    : injector.get('autoPlace').append(source, shape);
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
