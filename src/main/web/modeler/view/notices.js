import { el } from './dom.js';
import { text } from './texts.js';

// What went wrong, for a person.
export function failure(problem) {
  const words = problem.status ? problem.message : text('no-answer');
  console.error(problem);
  return el('p.notice.bad', { role: 'alert' }, words);
}

export function notice(...content) {
  return el('div.notice', { role: 'status' }, ...content);
}

export function good(...content) {
  return el('div.notice.good', { role: 'status' }, ...content);
}
