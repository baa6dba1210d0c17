import { el } from '../modeler/view/dom.js';
import { text } from './texts.js';

// What went wrong: each spot of a file, or the one sentence.
export function failure(problem) {
  console.error(problem);
  const spots = problem.body?.faults?.map(fault => fault.message) ?? problem.body?.errors ?? [];
  const words = spots[0] ?? (problem.status ? problem.message : text('no-answer'));
  return el('div.notice.bad', { role: 'alert' }, spots.length > 1 ? el('ul', {}, spots.map(spot => el('li', {}, spot))) : words);
}
