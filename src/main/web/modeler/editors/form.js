import { FormEditor } from '@bpmn-io/form-js-editor';
import { Form } from '@bpmn-io/form-js-viewer';
import { sayAgain } from './said-again.js';

// Forms, with the fields that Tasklist can show: the style sheet leaves the others out of the palette.
export async function openForm(work, { canvas, panel }, mayDraw) {
  panel.hidden = !mayDraw;
  const silence = sayAgain(document.body);
  if (!mayDraw) {
    const viewer = new Form({ container: canvas });
    await viewer.importSchema(JSON.parse(work.content));
    return { content: async () => work.content, destroy: () => [viewer.destroy(), silence()] };
  }
  const editor = new FormEditor({ container: canvas, propertiesPanel: { parent: panel } });
  await editor.importSchema(JSON.parse(work.content));
  const stack = editor.get('commandStack');
  return {
    content: async () => JSON.stringify(editor.saveSchema(), null, 2) + '\n',
    onChange: heard => editor.on('commandStack.changed', heard),
    mark: () => {},
    goTo: id => {
      const field = [...editor.get('formFieldRegistry').getAll()].find(one => one.id === id || one.key === id);
      field && editor.get('selection').set(field);
    },
    undo: () => stack.undo(),
    redo: () => stack.redo(),
    destroy: () => [editor.destroy(), silence()]
  };
}
