// Drafts on the server, in the session of whoever typed them. What could not be sent waits here, for nobody else.
import { caller } from '../../shared/http.js';
import { person } from '../view/person.js';

const server = caller();
const waiting = new Map();
let last = Promise.resolve();

const address = form => '/desk/form-drafts/' + form;

/** One after the other: what was forgotten does not come back by a slower request. */
function inTurn(work) {
  last = last.then(work, work);
  return last;
}

async function send(form) {
  const kept = waiting.get(form);
  if (kept?.person !== person()) {
    return null;
  }
  const told = await (kept.answers ? server.put(address(form), kept.answers) : server.remove(address(form)));
  if (waiting.get(form) === kept) {
    waiting.delete(form);
  }
  return told;
}

/** Keeps the answers and tells when; null forgets the draft. Fails if the server could not be told, and tries again with the next call. */
export function keep(form, answers) {
  waiting.set(form, { answers, person: person() });
  return inTurn(() => send(form));
}

/** The draft of this person, undefined if there is none or it cannot be read. */
export async function draft(form) {
  await inTurn(() => send(form)).catch(() => {});
  const own = waiting.get(form);
  if (own && own.person === person()) {
    return own.answers ? { answers: own.answers, savedAt: null } : undefined;
  }
  return (await server.get(address(form)).catch(() => null)) ?? undefined;
}
