// How people, fields and choices are called. What has no name is shown as it is stored; of a name that is still told to
// whoever points at it, for those who compare.
import { el } from '../../shared/dom.js';
import { fieldWord, valueWord } from './texts.js';

export function names(people = {}, fields = {}) {
  // A procedure without forms has words of its own for what another one's forms ask for: its channel is no customer's.
  const field = (key, process) => fieldWord(`${process}.${key}`) ?? fields[key]?.label ?? fieldWord(key);
  const choice = (key, value) => fields[key]?.choices?.[value] ?? valueWord(value);
  return {
    person: id => people[id] ?? id,
    field: (key, process) => called(field(key, process), key),
    // A name is enough where nobody compares with what is stored.
    worded: (key, value) => choice(key, value) ?? value,
    choice: (key, value) => called(choice(key, value), value)
  };
}

function called(name, stored) {
  return name === null || name === stored ? stored : el('span', { title: stored }, name);
}
