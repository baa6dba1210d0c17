import { el } from '../modeler/view/dom.js';
import { text } from './texts.js';

export const COLUMNS = ['unit', 'name', 'role', 'phones', 'company', 'notes', 'since', 'until'];

const ROLES = ['OWNER', 'TENANT', 'FAMILY', 'CONTACT'];
const REQUIRED = ['unit', 'name'];
const LONGEST = { unit: 60, phones: 200, notes: 500 };
const PAIRS = [['unit', 'name'], ['role', 'phones'], ['company', 'notes'], ['since', 'until']];

const shown = (name, value) => (name === 'phones' ? value.join('; ') : value) ?? '';

// What is asked about a person, and what was told.
export function fields(old) {
  const inputs = Object.fromEntries(COLUMNS.map(name => [name, name === 'role' ? roles(old?.role) : el('input', {
    name, type: ['since', 'until'].includes(name) ? 'date' : 'text', maxlength: LONGEST[name] ?? 100, required: REQUIRED.includes(name),
    value: old ? shown(name, old[name]) : '', placeholder: name === 'phones' ? '138 0013 8000; 021-5888 1234' : null
  })]));
  return {
    row: () => Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.value.trim()])),
    content: PAIRS.map(pair => el('div.pair', {}, pair.map(name => el('label', {}, text(name), inputs[name]))))
  };
}

function roles(chosen) {
  return el('select', { name: 'role' }, ROLES.map(role => el('option', { value: role, selected: role === chosen }, text(role))));
}
