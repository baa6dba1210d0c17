// What a person draws and has not put live: kept at the desk, and in this browser while the desk cannot be reached.
import { api } from './api.js';
import { later } from '../view/dom.js';

const PAUSE = 1500;
const place = (kind, key) => `draft:${kind}/${key}`;

export function keepHere(kind, key, draft) {
  localStorage.setItem(place(kind, key), JSON.stringify({ ...draft, savedAt: new Date().toISOString() }));
}

function keptHere(kind, key) {
  return JSON.parse(localStorage.getItem(place(kind, key)) ?? 'null');
}

// The newest of what is kept: here only while the desk does not have it. `others` are drawing the same.
export async function openDraft(kind, key) {
  const atDesk = await api.draft(kind, key).catch(problem => (problem.status === 404 ? null : Promise.reject(problem)));
  const here = keptHere(kind, key);
  const kept = here ?? (atDesk?.content ? atDesk : null);
  return { kept, others: atDesk?.others ?? [] };
}

// Saves what `content` answers some moments after the last change; tells `told` how it stands.
export function draftKeeper(kind, key, content, told) {
  let basedOn = 0;
  let dropped = false;
  const save = async () => {
    const draft = { content: await content(), basedOn };
    if (dropped) {
      return;
    }
    keepHere(kind, key, draft);
    try {
      const saved = await api.saveDraft(kind, key, draft);
      localStorage.removeItem(place(kind, key));
      told('saved', saved?.savedAt ?? new Date().toISOString());
    } catch (problem) {
      told('offline', null, problem);
    }
  };
  const soon = later(PAUSE, save);
  return {
    changed: () => {
      dropped = false;
      told('saving');
      soon();
    },
    base: version => (basedOn = version),
    now: save,
    drop: async () => {
      dropped = true;
      soon.cancel();
      localStorage.removeItem(place(kind, key));
      await api.dropDraft(kind, key).catch(problem => problem.status === 404 || Promise.reject(problem));
    },
    stop: () => soon.cancel()
  };
}
