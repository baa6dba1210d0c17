import { api } from '../desk/api.js';
import { el } from '../view/dom.js';
import { text } from '../view/texts.js';
import { openEditor } from '../editors/open.js';
import { buttons, dialog } from './dialog.js';

// An earlier version, to look at only.
export async function lookAt({ kind, key, name }, version) {
  const content = await api.file(kind, key, version);
  const canvas = el('div.canvas.tall');
  let editor;
  const closed = dialog(text('look.title', name, version), close => [
    canvas, buttons(el('button.main', { onclick: () => close() }, text('done')))
  ], { wide: true });
  editor = await openEditor({ kind, content, forms: [] }, { canvas, panel: el('div') }, false);
  await closed;
  editor.destroy();
}
