// Steps and ends that use a building block without its template are shown by the template that fits them all the same.
const BLOCK = 'camunda:delegateExpression';
const INPUT = 'camunda:inputParameter';

export function plainBlocks(elementTemplates) {
  const linked = elementTemplates.get.bind(elementTemplates);
  elementTemplates.get = (asked, version) => linked(asked, version) ?? (asked?.businessObject ? fitting(elementTemplates, asked) : null);
}

function fitting(elementTemplates, element) {
  const object = element.businessObject;
  const holder = object.$type === 'bpmn:EndEvent' ? object.eventDefinitions?.[0] : object;
  const block = holder?.$instanceOf?.('camunda:ServiceTaskLike') && holder.get(BLOCK);
  if (!block || object.get('camunda:modelerTemplate')) {
    return null;
  }
  const inputs = object.extensionElements?.values?.find(one => one.$type === 'camunda:InputOutput')?.inputParameters ?? [];
  return elementTemplates.getAll()
    .find(template => object.$instanceOf(template.elementType.value) && isBlock(template, block) && fits(template, inputs)) ?? null;
}

function isBlock({ properties }, block) {
  return properties.some(({ binding, value }) => binding.name === BLOCK && value === block);
}

function fits({ properties }, inputs) {
  const asked = properties.filter(({ binding }) => binding.type === INPUT);
  return asked.length === inputs.length && asked.every(property => inputs.some(input => takes(property, input)));
}

function takes({ binding, choices }, { name, value }) {
  return binding.name === name && (!choices || choices.some(choice => choice.value === value));
}
