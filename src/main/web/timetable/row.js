import { el } from '../modeler/view/dom.js';
import { text, weekdays } from './texts.js';

const KINDS = { departs: 'time', arrives: 'time', valid_from: 'date', valid_until: 'date' };
const OPTIONAL = ['valid_from', 'valid_until', 'equipment'];
const PAIRS = [['number', 'equipment'], ['from', 'to'], ['departs', 'arrives'], ['valid_from', 'valid_until']];

// What is asked about a row, and the row that was told.
export function fields(old) {
  const inputs = Object.fromEntries(PAIRS.flat().map(name => [name, el('input', {
    name, type: KINDS[name] ?? 'text', maxlength: 60, required: !OPTIONAL.includes(name), value: old?.[name] ?? ''
  })]));
  const boxes = weekdays.map(({ day, name }) => ({
    name, box: el('input', { type: 'checkbox', value: day, checked: (old?.days ?? '1234567').includes(day) })
  }));
  return {
    row: () => ({
      ...Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.value.trim()])),
      days: boxes.filter(({ box }) => box.checked).map(({ box }) => box.value).join('')
    }),
    content: [
      PAIRS.map(pair => el('div.pair', {}, pair.map(name => el('label', {}, text(name), inputs[name])))),
      el('fieldset.days', {}, el('legend', {}, text('days')), boxes.map(({ name, box }) => el('label.choice', {}, box, ` ${name}`))),
      el('p.quiet', {}, text('days.none'))
    ].flat()
  };
}
