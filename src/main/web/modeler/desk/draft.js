// What a person draws and has not put live: kept at the desk, and in this browser while the desk cannot be reached.
import { api } from './api.js';
import { later } from '../view/dom.js';

// Milliseconds after the last change.
const PAUSE = 1500;
const PAUSE_HERE = 300;
const place = (kind, key) => `draft:${kind}/${key}`;

export function keepHere(kind, key, draft) {
  localStorage.setItem(place(kind, key), JSON.stringify({ ...draft, savedAt: new Date().toISOString() }));
}

function keptHere(kind, key) {
  return JSON.parse(localStorage.getItem(place(kind, key)) ?? 'null');
}

// The newest of what is kept: here is only what did not reach the desk. `others` are drawing the same.
export async function openDraft(kind, key) {
  const atDesk = await api.draft(kind, key).catch(problem => (problem.status === 404 ? null : Promise.reject(problem)));
  const drafts = [keptHere(kind, key), atDesk].filter(draft => draft?.content);
  const [kept = null] = drafts.sort((a, b) => Date.parse(b.savedAt) - Date.parse(a.savedAt));
  return { kept, others: atDesk?.others ?? [] };
}

// Saves what `content` answers, some moments after the last change; tells `told` how it stands.
export function draftKeeper(kind, key, content, told) {
  let basedOn = 0;
  let unsaved = false;
  const draft = async () => ({ content: await content(), basedOn });
  const soonHere = later(PAUSE_HERE, async () => unsaved && keepHere(kind, key, await draft()));
  const save = async () => {
    const drawn = await draft();
    if (!unsaved) {
      return;
    }
    unsaved = false;
    keepHere(kind, key, drawn);
    try {
      const saved = await api.saveDraft(kind, key, drawn);
      localStorage.removeItem(place(kind, key));
      told('saved', saved?.savedAt ?? new Date().toISOString());
    } catch (problem) {
      told('offline', null, problem);
    }
  };
  const soon = later(PAUSE, save);
  const stop = () => [soon, soonHere].forEach(one => one.cancel());
  const changed = () => {
    unsaved = true;
    told('saving');
    soonHere();
    soon();
  };
  return {
    changed,
    base: version => (basedOn = version),
    finish: async () => {
      stop();
      await save();
    },
    drop: async () => {
      stop();
      unsaved = false;
      localStorage.removeItem(place(kind, key));
      await api.dropDraft(kind, key).catch(problem => problem.status === 404 || Promise.reject(problem));
    }
  };
}
