// The photos and files of a case, above each of its forms and in its tab.
import { el } from '../../shared/dom.js';
import { text } from '../view/texts.js';
import { clock } from '../view/time.js';
import { filesOf } from './store.js';
import { tile } from './tile.js';

/** Empty until they are there, and while there are none; asked for again only when the case has moved on. */
export function strip() {
  const node = el('section.desk-files', { 'aria-label': text('files'), hidden: true });
  let last;
  return {
    node,
    show({ facts, journal }) {
      const state = facts.number + journal.length;
      if (state !== last) {
        last = state;
        filesOf(facts.number).then(files => {
          node.hidden = !files.length;
          node.replaceChildren(el('ul', {}, files.map(file => tile(file, facts.number, el('small', {}, file.by, ' ', clock(file.at))))));
        }, () => (last = undefined));
      }
    }
  };
}
