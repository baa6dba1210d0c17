// The search across all cases, running and finished.
import { el } from '../../../shared/dom.js';
import { text } from '../../view/texts.js';
import { remember } from '../address.js';
import { chips } from './chips.js';
import { filters } from './filters.js';
import { caseList } from './list.js';
import { choices } from './choices.js';

const PLACE = ['page', 'after', 'size'];

export async function casesPage(node, person, { values }) {
  let asked = values;
  const offer = await choices();
  const head = el('div');
  const results = el('div');
  const list = caseList(results, { changed: go });
  node.append(el('h1', {}, text('page.cases')), head, results);

  // What is asked for anew begins on its first page.
  function ask(changes) {
    const kept = Object.entries(asked).filter(([name]) => name === 'size' || !PLACE.includes(name));
    go({ ...Object.fromEntries(kept), ...changes }, []);
  }

  function go(next, way) {
    asked = Object.fromEntries(Object.entries(next).filter(([, value]) => value !== '' && value !== undefined && value !== null));
    remember('cases', asked, { way });
    list.show(asked, way);
    around.replaceChildren(chips(asked, offer, ask));
    form.show(asked);
  }

  const around = el('div', {}, chips(asked, offer, ask));
  const form = filters(asked, offer, ask);
  head.append(form.element, around);
  list.show(asked, history.state?.way ?? []);
}
