// What the desk answers about one case; see docs of /desk/audit.
import { Problem, caller } from '../../shared/http.js';
import { locale } from '../../shared/language.js';

const { get, post, file } = caller();

export function caseApi(number) {
  const root = `/desk/audit/cases/${encodeURIComponent(number)}`;
  const page = (part, size) => after => get(`${root}/${part}?size=${size}${after ? `&after=${encodeURIComponent(after)}` : ''}`);
  return {
    record: () => get(root),
    fields: () => get('/desk/audit/fields'),
    drawing: process => file(`${root}/processes/${encodeURIComponent(process)}/drawing`),
    path: process => get(`${root}/processes/${encodeURIComponent(process)}/path`),
    timeline: page('timeline', 100),
    latest: size => get(`${root}/timeline?size=${size}&order=desc`),
    promises: page('promises', 100),
    steps: page('steps', 100),
    values: page('values', 200),
    changes: value => page(`values/${encodeURIComponent(value)}/changes`, 50),
    decisions: page('decisions', 100),
    messages: page('messages', 100),
    operations: page('operations', 100),
    technical: () => get(`${root}/technical`),
    stackTrace: entry => file(`${root}/technical/log/${encodeURIComponent(entry)}/stack-trace`),
    disclosure: () => get(`${root}/disclosure`),
    disclose: reason => post(`${root}/disclosure`, { reason }),
    verification: () => get(`/desk/cases/${encodeURIComponent(number)}/journal/verification`),
    evidence: () => download(`${root}/evidence`)
  };
}

export const processInstance = id => get(`/camunda/api/engine/engine/default/process-instance/${encodeURIComponent(id)}`);

async function download(path) {
  const answer = await fetch(path, { headers: { 'Accept-Language': locale, 'X-Requested-With': 'fetch' } });
  if (!answer.ok) {
    throw new Problem(answer.status, await answer.json().catch(() => ({})));
  }
  const [, name] = /filename="?([^";]+)/.exec(answer.headers.get('Content-Disposition') ?? '') ?? [];
  return { name, content: await answer.blob() };
}
