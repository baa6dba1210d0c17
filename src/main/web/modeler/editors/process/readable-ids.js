// Names what is new by what people call it, Task_CallBack instead of Activity_0x1f3ab: ids stand in logs and journals.
const GENERATED = /^[A-Z][A-Za-z]*_[01][0-9a-z]{6}$/;
const LAST = 50;
const KINDS = {
  'bpmn:UserTask': 'Task', 'bpmn:BoundaryEvent': 'Deadline', 'bpmn:StartEvent': 'Start', 'bpmn:EndEvent': 'End',
  'bpmn:SubProcess': 'Phase', 'bpmn:IntermediateCatchEvent': 'Event', 'bpmn:IntermediateThrowEvent': 'Event',
  'bpmn:ExclusiveGateway': 'Gateway', 'bpmn:InclusiveGateway': 'Gateway', 'bpmn:ParallelGateway': 'Gateway'
};

function readableIds(eventBus, elementRegistry, modeling) {
  const free = id => {
    const numbered = number => `${id}${id.endsWith('_') ? '' : '_'}${number}`;
    if (!id.endsWith('_') && !elementRegistry.get(id)) {
      return id;
    }
    let number = 1;
    while (elementRegistry.get(numbered(number))) {
      number++;
    }
    return numbered(number);
  };
  const rename = element => {
    const id = element && !element.labelTarget && GENERATED.test(element.id) && readable(element);
    if (id) {
      modeling.updateProperties(element, { id: free(id) });
    }
  };
  const tidy = ({ context }) => {
    const element = context.element?.labelTarget ?? context.element ?? context.connection;
    [element, ...(element?.incoming ?? []), ...(element?.outgoing ?? [])].forEach(rename);
  };
  ['element.updateProperties', 'element.updateLabel', 'connection.create'].forEach(command =>
    eventBus.on(`commandStack.${command}.postExecuted`, LAST, tidy));
}
readableIds.$inject = ['eventBus', 'elementRegistry', 'modeling'];

function readable({ type, businessObject, source, target }) {
  if (type === 'bpmn:SequenceFlow') {
    return [source, target].some(end => GENERATED.test(end.id)) ? null : `Flow_${short(source)}_To_${short(target)}`;
  }
  return businessObject.name ? `${KINDS[type] ?? 'Activity'}_${joined(businessObject.name)}` : null;
}

const short = ({ id }) => id.slice(id.indexOf('_') + 1);

function joined(name) {
  return name.split(/[^A-Za-z0-9]+/).filter(Boolean).map(word => word[0].toUpperCase() + word.slice(1)).join('');
}

export const ids = { __init__: [readableIds] };
