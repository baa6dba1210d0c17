// Asks our part of the server, in Tasklist's session.

// As the desk tells its clock with each answer: 2026-11-30T20:44:52.123+08:00[Asia/Shanghai]
const CLOCK = /^([^[]+)(?:\[(.+)])?$/;
const NO_DIFFERENCE = 250;

let ahead = 0;
let measured = null;
let zone;

/** The server's clock, in milliseconds: a person's own clock may be wrong. */
export function now() {
  return Date.now() + ahead;
}

/** By how many milliseconds the server's clock was ahead when it was told last; null if it never was. */
export function difference() {
  return measured;
}

/** Goes on with what was told when the page was open before. */
export function clockWas(before) {
  [measured, ahead] = [before, before ?? 0];
}

/** The desk's time zone by its name; undefined, which means this computer's, until the desk has told it. */
export function deskZone() {
  return zone;
}

/** Sets the clock by an answer of the desk. */
export function setClock(answer) {
  const [, told, place] = CLOCK.exec(answer.headers.get('X-Desk-Clock') ?? '') ?? [];
  const apart = Date.parse(told) - Date.now();
  if (!Number.isNaN(apart)) {
    measured = ahead = Math.abs(apart) < NO_DIFFERENCE ? 0 : apart;
    zone = place?.includes('/') || place === 'UTC' ? place : zone;
  }
}

/** The answer of a GET; `tag` makes it a question for news only, which may be answered with 304. */
export async function ask(api, path, tag) {
  const answer = await fetch(`${api.tasklistApi}/plugin/estatedesk/${api.engine}/${path}`, {
    cache: 'no-store',
    headers: { Accept: 'application/json', ...(tag ? { 'If-None-Match': tag } : {}) }
  });
  setClock(answer);
  return answer;
}

/** The case of a task with its tag; the view is null if there is none to see, and undefined if the tag is still right. */
export async function caseOf(api, taskId, tag) {
  const answer = await ask(api, 'case/' + encodeURIComponent(taskId), tag);
  if (answer.status === 404) {
    return { view: null };
  }
  if (answer.status === 304) {
    return { tag };
  }
  if (!answer.ok) {
    throw new Error('The case could not be read: ' + answer.status);
  }
  return { view: await answer.json(), tag: answer.headers.get('ETag') };
}
