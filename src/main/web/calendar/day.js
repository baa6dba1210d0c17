import { el } from '../modeler/view/dom.js';
import { text } from './texts.js';

const KINDS = ['holiday', 'workday'];

// What is asked about a day, and the day that was told.
export function fields(old, year) {
  const inputs = {
    date: el('input', { name: 'date', type: 'date', min: `${year}-01-01`, max: `${year}-12-31`, required: true, value: old?.date ?? '' }),
    kind: el('select', { name: 'kind' }, KINDS.map(kind => el('option', { value: kind, selected: kind === old?.kind }, text(kind)))),
    name: el('input', { name: 'name', maxlength: 100, required: true, value: old?.name ?? '' }),
    hours: el('input', { name: 'hours', maxlength: 100, placeholder: '10:00-16:00', value: old?.hours ?? '' })
  };
  const label = name => el('label', {}, text(name), inputs[name]);
  return {
    row: () => Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.value.trim()])),
    content: [
      el('div.pair', {}, label('date'), label('kind')),
      el('div.pair', {}, label('name'), label('hours')),
      el('p.quiet', {}, text('hours.none'))
    ]
  };
}
