import { buttons, dialog } from '../modeler/dialogs/dialog.js';
import { el } from '../modeler/view/dom.js';
import { failure } from './failure.js';
import { text } from './texts.js';

// Asks for a new row, or for another content of one; what the desk refuses is said in the window, which stays.
export function askRow(old, save, { content, row }) {
  return dialog(text(old ? 'change' : 'add'), close => form(close, () => save(row()), text('save'), content));
}

export const askRemoval = (sentence, save) => askWhether(text('remove'), sentence, save);

// Asks whether to do what the window is called.
export function askWhether(title, sentence, save) {
  return dialog(title, close => form(close, save, title, el('p', {}, sentence)));
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
