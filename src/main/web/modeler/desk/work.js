// One drawing on the desk: what is live, what this person has drafted, and whose drafts there are besides.
import { api } from './api.js';
import { openDraft } from './draft.js';

const EXTENSION = { process: 'bpmn', decision: 'dmn', form: 'form' };

export async function openWork(person, kind, key) {
  const [list, { kept, others }] = await Promise.all([
    api.list(),
    person.mayDraw ? openDraft(kind, key) : { kept: null, others: [] }
  ]);
  const live = list.find(one => one.kind === kind && one.key === key);
  if (!live && !kept) {
    return null;
  }
  const [newest] = live ? await api.versions(kind, key) : [];
  return {
    kind,
    key,
    live: live ?? null,
    version: live?.version ?? 0,
    name: live?.name || key,
    fileName: newest?.fileName?.split('/').pop() ?? `${key}.${EXTENSION[kind]}`,
    content: kept?.content ?? await api.file(kind, key, live.version),
    basedOn: kept?.basedOn ?? live.version,
    drafted: kept?.savedAt ?? null,
    forms: list.filter(one => one.kind === 'form').map(one => one.key).sort(),
    others
  };
}
