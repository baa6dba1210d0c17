import { buttons, dialog } from '../modeler/dialogs/dialog.js';
import { el } from '../modeler/view/dom.js';
import { failure } from './failure.js';
import { text } from './texts.js';

// Asks for a new row, or for another content of one; what the desk refuses is said in the window, which stays.
export function askRow(old, save, { content, row }) {
  return dialog(text(old ? 'change' : 'add'), close => form(close, () => save(row()), text('save'), content));
}

export function askRemoval(sentence, save) {
  return dialog(text('remove'), close => form(close, save, text('remove'), el('p', {}, sentence)));
}

// A form that stays open until the desk has taken it.
export function form(close, save, go, ...content) {
  const said = el('div');
  const main = el('button.main', {}, go);
  const submit = async event => {
    event.preventDefault();
    main.disabled = true;
    try {
      await save();
      close(true);
    } catch (problem) {
      said.replaceChildren(failure(problem));
    } finally {
      main.disabled = false;
    }
  };
  return [el('form', { onsubmit: submit }, ...content, said,
    buttons(el('button', { type: 'button', onclick: () => close() }, text('cancel')), main))];
}
