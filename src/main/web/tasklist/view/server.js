// Asks our part of the server, in Tasklist's session.

let ahead = 0;

/** The server's clock, in milliseconds: a person's own clock may be wrong. */
export function now() {
  return Date.now() + ahead;
}

function setClock(answer) {
  const told = Date.parse(answer.headers.get('Date'));
  // The header counts whole seconds; less than two of difference is no difference.
  ahead = Math.abs(told - Date.now()) < 2000 || Number.isNaN(told) ? 0 : told - Date.now();
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
