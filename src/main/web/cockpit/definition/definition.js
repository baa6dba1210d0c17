// Which procedure, in which version, Cockpit shows: it gives only an id, in which neither needs to stand.
import { api } from '../desk/api.js';

const known = new Map();

export async function definition(id) {
  if (!known.has(id)) {
    known.set(id, api.definition(id).then(({ key, version, name }) => ({ key, version, name })));
    known.get(id).catch(() => known.delete(id));
  }
  return known.get(id);
}
