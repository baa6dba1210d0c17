// What the desk offers for drawings: processes, decision tables and forms; see docs of /desk/drawings.
import { file, get, post, put, remove } from './http.js';

const root = '/desk/drawings';
const of = (kind, key) => `${root}/${kind}/${encodeURIComponent(key)}`;

export const api = {
  me: () => get('/desk/me'),
  list: () => get(root),
  versions: (kind, key) => get(`${of(kind, key)}/versions`),
  file: (kind, key, version) => file(`${of(kind, key)}/versions/${version}/file`),
  shipped: (kind, key) => get(`${of(kind, key)}/shipped`),
  shippedFile: (kind, key) => file(`${of(kind, key)}/shipped/file`),
  check: files => post(`${root}/check`, { files }),
  deploy: (kind, key, drawing) => post(`${of(kind, key)}/deploy`, drawing),
  goBack: (kind, key, version, reason) => post(`${of(kind, key)}/versions/${version}/go-back`, { reason }),
  draft: (kind, key) => get(`${of(kind, key)}/draft`),
  saveDraft: (kind, key, draft) => put(`${of(kind, key)}/draft`, draft),
  dropDraft: (kind, key) => remove(`${of(kind, key)}/draft`),
  difference: (kind, key, drawing) => post(`${of(kind, key)}/difference`, drawing),
  compare: (kind, key, older, newer) => get(`${of(kind, key)}/versions/${older}/difference/${newer}`),
  dryRun: (key, move) => post(`${of('process', key)}/move/dry-run`, move),
  move: (key, move) => post(`${of('process', key)}/move`, move),
  moved: batch => get(`${root}/moves/${batch}`)
};
