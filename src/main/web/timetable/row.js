import { buttons, dialog } from '../modeler/dialogs/dialog.js';
import { el } from '../modeler/view/dom.js';
import { failure } from './failure.js';
import { text, weekdays } from './texts.js';

const KINDS = { departs: 'time', arrives: 'time', valid_from: 'date', valid_until: 'date' };
const OPTIONAL = ['valid_from', 'valid_until', 'equipment'];
const PAIRS = [['number', 'equipment'], ['from', 'to'], ['departs', 'arrives'], ['valid_from', 'valid_until']];

// Asks for a new row, or for another content of one; what the desk refuses is said in the window, which stays.
export function askRow(old, save) {
  return dialog(text(old ? 'change' : 'add'), close => {
    const fields = Object.fromEntries(PAIRS.flat().map(name => [name, el('input', {
      name, type: KINDS[name] ?? 'text', maxlength: 60, required: !OPTIONAL.includes(name), value: old?.[name] ?? ''
    })]));
    const boxes = weekdays.map(({ day, name }) => ({
      name, box: el('input', { type: 'checkbox', value: day, checked: (old?.days ?? '1234567').includes(day) })
    }));
    const row = () => ({
      ...Object.fromEntries(Object.entries(fields).map(([name, input]) => [name, input.value.trim()])),
      days: boxes.filter(({ box }) => box.checked).map(({ box }) => box.value).join('')
    });
    return form(close, () => save(row()), text('save'),
      PAIRS.map(pair => el('div.pair', {}, pair.map(name => el('label', {}, text(name), fields[name])))),
      el('fieldset.days', {}, el('legend', {}, text('days')), boxes.map(({ name, box }) => el('label.choice', {}, box, ` ${name}`))),
      el('p.quiet', {}, text('days.none')));
  });
}

export function askRemoval(old, save) {
  return dialog(text('remove'), close => form(close, save, text('remove'),
    el('p', {}, `${old.number} · ${old.from} → ${old.to} · ${old.departs}`)));
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
