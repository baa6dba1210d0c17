// Calls the desk as the person who signed in to the web apps; asks for the sign-in when the session is over.
import { language } from '../view/texts.js';
import { askSignIn } from '../dialogs/sign-in.js';
import { sessionToken } from './session.js';

const SIGNED_OUT = 401;
const WRONG_TOKEN = 403;

// What the desk refused, in its own words.
export class Problem extends Error {
  constructor(status, body) {
    super(body.detail || body.message || body.title || `HTTP ${status}`);
    this.status = status;
    this.body = body;
  }
}

export const get = path => call('GET', path);
export const put = (path, body) => call('PUT', path, body);
export const post = (path, body) => call('POST', path, body);
export const remove = path => call('DELETE', path);
export const file = path => send('GET', path).then(answer => answer.text());

async function call(method, path, body) {
  const answer = await send(method, path, body);
  return answer.headers.get('Content-Type')?.includes('json') ? answer.json() : null;
}

async function send(method, path, body, again = true) {
  const answer = await fetch(path, { method, headers: await headers(method), body: body && JSON.stringify(body) });
  if (answer.ok) {
    return answer;
  }
  const said = await answer.json().catch(() => ({}));
  if (answer.status === SIGNED_OUT) {
    await askSignIn();
    return send(method, path, body, again);
  }
  if (answer.status === WRONG_TOKEN && said.type === 'RequestRefused' && again) {
    await sessionToken({ fresh: true });
    return send(method, path, body, false);
  }
  throw new Problem(answer.status, said);
}

async function headers(method) {
  const common = { 'Accept-Language': language, 'X-Requested-With': 'fetch' };
  return method === 'GET'
    ? common
    : { ...common, 'Content-Type': 'application/json', 'X-XSRF-TOKEN': await sessionToken() };
}
