// Steps made from a template in the palette's and the step's menus; the Platform's templates know only existing steps.
const LAST = 100;

function fromTemplate(elementTemplates, elementFactory, eventBus, modeling) {
  const waiting = new Map();
  elementTemplates.createElement = template => {
    const shape = elementFactory.createShape({ type: template.elementType.value, eventDefinitionType: template.elementType.eventDefinition });
    // Where the templates look for an element's type; without it they would replace the step by another.
    shape.$type = shape.type;
    waiting.set(shape, template);
    return shape;
  };
  const fill = shape => {
    const template = waiting.get(shape);
    if (waiting.delete(shape)) {
      modeling.updateProperties(elementTemplates.applyTemplate(shape, template), { name: template.name });
    }
  };
  // Within the command that places the step, and after its arrow is drawn: one undo takes back everything.
  eventBus.on('commandStack.shape.append.postExecuted', LAST, ({ context }) => fill(context.shape));
  eventBus.on('commandStack.elements.create.postExecuted', LAST, ({ context }) => context.elements.forEach(fill));
}
fromTemplate.$inject = ['elementTemplates', 'elementFactory', 'eventBus', 'modeling'];

export const templateSteps = { __init__: [fromTemplate] };
