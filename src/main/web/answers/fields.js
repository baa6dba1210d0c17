import { el } from '../modeler/view/dom.js';
import { text } from './texts.js';

const LONGEST = { question: 200, reply: 1000, clause: 200, owner: 200 };
const NAMES = ['question', 'reply', 'clause', 'owner', 'validFrom', 'validTo'];
const OPTIONAL = ['clause', 'validFrom', 'validTo'];

// What is asked about an answer; of one that stands already also whether it was wrong (HOT-14).
export function fields(old) {
  const inputs = Object.fromEntries(NAMES.map(name => [name, el(name === 'reply' ? 'textarea' : 'input', {
    name, type: name.startsWith('valid') ? 'date' : name === 'reply' ? null : 'text', rows: name === 'reply' ? 5 : null,
    maxlength: LONGEST[name] ?? null, required: !OPTIONAL.includes(name), value: old?.[name] ?? ''
  })]));
  const wrong = el('input', { type: 'checkbox', name: 'wrong' });
  const label = name => el('label', {}, text(name), inputs[name]);
  return {
    row: () => Object.fromEntries(NAMES.map(name => [name, inputs[name].value.trim() || null])),
    wrong,
    content: [
      label('question'), label('reply'),
      el('div.pair', {}, label('clause'), label('owner')),
      el('div.pair', {}, label('validFrom'), label('validTo')),
      old && el('label.tick', {}, wrong, ' ', text('was-wrong'))
    ].filter(Boolean)
  };
}
