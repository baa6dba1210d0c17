// Calls the desk with the web apps' session.
import { locale } from './language.js';
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

// signedOut is asked when the session is over: once it is done, the call is tried again. Without it the call fails.
export function caller({ signedOut } = {}) {
  const send = async (method, path, body, again = true, more = {}) => {
    const answer = await fetch(path, { method, headers: { ...await headers(method, body), ...more }, body: isFile(body) ? body : body && JSON.stringify(body) });
    if (answer.ok) {
      return answer;
    }
    const said = await answer.json().catch(() => ({}));
    if (answer.status === SIGNED_OUT && signedOut) {
      await signedOut();
      return send(method, path, body, again, more);
    }
    if (answer.status === WRONG_TOKEN && said.type === 'RequestRefused' && again) {
      await sessionToken({ fresh: true });
      return send(method, path, body, false, more);
    }
    throw new Problem(answer.status, said);
  };
  const call = async (method, path, body, more) => {
    const answer = await send(method, path, body, true, more);
    return answer.headers.get('Content-Type')?.includes('json') ? answer.json() : null;
  };
  return {
    get: (path, more) => call('GET', path, undefined, more),
    put: (path, body) => call('PUT', path, body),
    post: (path, body, more) => call('POST', path, body, more),
    remove: path => call('DELETE', path),
    file: path => send('GET', path).then(answer => answer.text()),
    blob: (path, more) => send('GET', path, undefined, true, more).then(answer => answer.blob())
  };
}

// The header in which a question says why it is asked, in UTF-8.
export const because = reason => reason ? { 'X-Reason': String.fromCharCode(...new TextEncoder().encode(reason)) } : {};

const isFile = body => body instanceof Blob;

async function headers(method, body) {
  const common = { 'Accept-Language': locale, 'X-Requested-With': 'fetch' };
  return method === 'GET'
    ? common
    : { ...common, 'Content-Type': isFile(body) ? body.type : 'application/json', 'X-XSRF-TOKEN': await sessionToken() };
}
