// One place on a page that waits for an answer, and says so: it shows the answer, or why there is none.
import { el } from '../../shared/dom.js';
import { failure } from './failure.js';
import { text } from './texts.js';

// Only the latest question counts: an earlier answer that comes later is not shown.
export function asking(place) {
  let latest = 0;
  return async function ask(question, show) {
    const mine = ++latest;
    place.setAttribute('aria-busy', 'true');
    if (!place.hasChildNodes()) {
      place.append(el('p.desk-waiting', { role: 'status' }, text('waiting')));
    }
    const shown = await question().then(show).catch(problem => failure(problem, () => ask(question, show)));
    if (mine === latest) {
      place.replaceChildren(...[shown].flat());
      place.removeAttribute('aria-busy');
    }
  };
}
