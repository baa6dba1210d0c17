// A case with the names of what stands in it. Without the fields' names everything is shown by its key.
import { caseApi } from './api.js';
import { names } from './names.js';

export async function caseRecord(number) {
  const api = caseApi(number);
  const [record, fields] = await Promise.all([api.record(), api.fields().catch(() => ({}))]);
  return { number, api, record, called: names(record.people, fields) };
}
