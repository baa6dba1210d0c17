// Why there is no answer, for a person. It must never look like an empty history.
import { el } from '../../shared/dom.js';
import { Problem } from '../../shared/http.js';
import { text } from './texts.js';

const [REFUSED_BELOW, SIGNED_OUT, NO_RIGHTS] = [500, 401, 403];

export function failure(problem, retry) {
  console.error('EstateDesk:', problem);
  return el('div.desk-failure', { role: 'alert' }, ...words(problem, retry));
}

function words(problem, retry) {
  if (problem.status === SIGNED_OUT) {
    return [el('p', {}, text('session-over')), el('a', { href: '#/login' }, text('sign-in'))];
  }
  if (problem.status === NO_RIGHTS) {
    return [el('p', {}, text('no-rights')), said(problem)];
  }
  if (problem instanceof Problem && problem.status < REFUSED_BELOW) {
    return [el('p', {}, text('refused')), said(problem)];
  }
  return [el('p', {}, text('no-answer')), el('p.desk-quiet', {}, text('not-empty')), again(retry)];
}

// The desk's own sentence, if it gave one.
function said({ message, body }) {
  return body?.detail ? el('p.desk-quiet', {}, message) : '';
}

function again(retry) {
  return retry ? el('button.btn.btn-default.btn-sm', { type: 'button', onclick: retry }, text('retry')) : '';
}
