// Fields with their labels, as the filters of a page need them.
import { el } from '../../shared/dom.js';

let count = 0;

function field(label, control) {
  control.id = `desk-field-${++count}`;
  control.classList.add('form-control', 'input-sm');
  return el('div.desk-field', {}, el('label', { for: control.id }, label), control);
}

export function input(label, type, value, onchange) {
  const control = el('input', { type, value: value ?? '' });
  control.onchange = () => onchange(control.value.trim());
  return field(label, control);
}

// options: [[value, label]]; a value that is none of them (from an old bookmark) is kept.
export function select(label, options, value, onchange) {
  const known = !value || options.some(([one]) => String(one) === String(value));
  const control = el('select', {},
    [...options, ...(known ? [] : [[value, value]])].map(([one, words]) => el('option', { value: one }, words)));
  control.value = value ?? '';
  control.onchange = () => onchange(control.value);
  return field(label, control);
}

export function checkbox(label, checked, onchange) {
  const control = el('input', { type: 'checkbox', checked });
  control.onchange = () => onchange(control.checked);
  return el('label.desk-check', {}, control, ' ', label);
}
