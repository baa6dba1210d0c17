// A template writes its building block at the end itself; the engine reads it in the message that the end sends.
const BLOCK = 'camunda:delegateExpression';
const LAST = 100;

function endBlocks(eventBus, bpmnFactory, modeling) {
  eventBus.on('commandStack.propertiesPanel.camunda.changeTemplate.postExecuted', LAST, ({ context: { element } }) => {
    const end = element.businessObject;
    const block = end.$type === 'bpmn:EndEvent' && end.get(BLOCK);
    if (block) {
      modeling.updateModdleProperties(element, message(element), { [BLOCK]: block });
      modeling.updateModdleProperties(element, end, { [BLOCK]: undefined });
    }
  });

  function message(element) {
    const end = element.businessObject;
    const [known] = end.eventDefinitions ?? [];
    if (known) {
      return known;
    }
    const made = bpmnFactory.create('bpmn:MessageEventDefinition');
    made.$parent = end;
    modeling.updateModdleProperties(element, end, { eventDefinitions: [made] });
    return made;
  }
}
endBlocks.$inject = ['eventBus', 'bpmnFactory', 'modeling'];

export const blocksAtEnds = { __init__: [endBlocks] };
