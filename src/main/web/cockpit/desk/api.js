// What the auditors' pages ask of the desk. An answer that is none, or never comes, is a failure like any other.
import { caller } from '../../shared/http.js';

const PATIENCE = 30_000;
const LONG_PATIENCE = 15 * 60_000;
const desk = caller();

export class NoAnswer extends Error {}

function late(milliseconds) {
  return new Promise((_, fail) => setTimeout(() => fail(new NoAnswer('No answer in time')), milliseconds));
}

async function ask(path, values = {}, patience = PATIENCE) {
  const answer = await Promise.race([desk.get(path + query(values)), late(patience)]);
  if (answer === null) {
    throw new NoAnswer('Not an answer of the desk');
  }
  return answer;
}

export function query(values) {
  const given = Object.entries(values).filter(([, value]) => value !== null && value !== undefined && value !== '');
  return given.length ? `?${new URLSearchParams(given)}` : '';
}

const AUDIT = '/desk/audit';
const part = encodeURIComponent;
// The web apps' own address of the engine that Cockpit shows: /camunda/app/cockpit/<engine>/.
const engine = () => location.pathname.split('/cockpit/')[1]?.split('/')[0] || 'default';
const procedure = (key, what) => values => ask(`${AUDIT}/procedures/${part(key)}/${what}`, values);

export const api = {
  me: () => ask(`${AUDIT}/me`),
  fields: () => ask(`${AUDIT}/fields`),
  filters: () => ask(`${AUDIT}/filters`),
  cases: values => ask(`${AUDIT}/cases`, values),
  dashboard: values => ask(`${AUDIT}/dashboard`, values),
  changes: values => ask(`${AUDIT}/changes`, values),
  readings: values => ask(`${AUDIT}/readings`, values),
  verification: () => ask('/desk/journal/verification', {}, LONG_PATIENCE),
  heat: (key, values) => procedure(key, 'heat')(values),
  deadlines: (key, values) => procedure(key, 'deadlines')(values),
  difference: ({ kind, key }, before, after) =>
    ask(`/desk/drawings/${part(kind)}/${part(key)}/versions/${before}/difference/${after}`),
  drawing: ({ kind, key }, version) => desk.file(`/desk/drawings/${part(kind)}/${part(key)}/versions/${version}/file?reading`),
  definition: id => ask(`/camunda/api/engine/engine/${part(engine())}/process-definition/${part(id)}`)
};
