// How people, fields and choices are called. What has no name is shown as it is stored; beside a name that still stands.
import { el } from '../../shared/dom.js';

export function names(people = {}, fields = {}) {
  const field = key => fields[key]?.label ?? null;
  const choice = (key, value) => fields[key]?.choices?.[value] ?? null;
  return {
    person: id => people[id] ?? id,
    field: key => both(field(key), key),
    // A name is enough where nobody compares with what is stored.
    worded: (key, value) => choice(key, value) ?? value,
    choice: (key, value) => both(choice(key, value), value)
  };
}

function both(name, stored) {
  return name === null ? stored : [name, ' ', el('small.desk-quiet', {}, stored)];
}
