// Asks the desk: the list for news only, steps at the engine's own interface, as Tasklist does.
import { caller, Problem } from '../shared/http.js';
import { locale } from '../shared/language.js';
import { askSignIn } from '../modeler/dialogs/sign-in.js';
import { setClock } from '../tasklist/view/server.js';

const TASKS = '/camunda/api/engine/engine/default/task/';
const LATER = [401, 429, 502, 503, 504];

// Nothing is sent again in the name of whoever signs in then: it waits until the page has asked who that is.
const { get, post, file } = caller();

/** The page if it is another one than that of the tag, else nothing; `signedOut` is told before somebody signs in. */
export async function page(tag, signedOut) {
  const answer = await fetch('/desk/go', {
    cache: 'no-store',
    headers: { 'Accept-Language': locale, 'X-Requested-With': 'fetch', ...(tag ? { 'If-None-Match': tag } : {}) }
  });
  setClock(answer);
  if (answer.status === 401) {
    signedOut();
    await askSignIn();
    return page(null, signedOut);
  }
  if (!answer.ok && answer.status !== 304) {
    throw new Problem(answer.status, await answer.json().catch(() => ({})));
  }
  return answer.status === 304 ? {} : { news: await answer.json(), tag: answer.headers.get('ETag') };
}

/** Claims a step, unless the person has it, and completes it; at: when it was done, if that was not just now. */
export async function complete({ id, mine, person, variables }, at) {
  if (!mine) {
    await post(`${TASKS}${id}/claim`, { userId: person });
  }
  await post(`${TASKS}${id}/submit-form`, { variables }, at ? { 'X-Happened-At': new Date(at).toISOString() } : {});
}

/** How a step ended, or nothing if that is not known. */
export function ended(id) {
  return get('/desk/go/done/' + encodeURIComponent(id)).catch(problem => {
    if (mayBeTriedAgain(problem)) {
      throw problem;
    }
    return null;
  });
}

/** Its form with what is known: each variable with its type. */
export async function form(id) {
  const [schema, variables] = await Promise.all([
    file(`${TASKS}${id}/deployed-form`), get(`${TASKS}${id}/form-variables?deserializeValues=false`)]);
  return { schema: JSON.parse(schema), variables };
}

/** Whether nothing was decided: no network, no desk behind it, or nobody signed in. */
export function mayBeTriedAgain(problem) {
  return !(problem instanceof Problem) || LATER.includes(problem.status);
}
