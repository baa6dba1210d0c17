// A long list, a page at a time: how many are shown of how many, and a button for more.
import { el } from '../../../shared/dom.js';
import { count, text } from '../texts.js';
import { failure, load } from '../waiting.js';

// `ask(after)` answers a page, `rows(item)` the table rows of each item, `show(body)` the table around them; `added` hears of each new page.
export function paged(place, { ask, rows, show, none, added = () => {} }) {
  return load(place, () => ask(), page => {
    if (page.items.length === 0) {
      return none;
    }
    const list = show(page.items.flatMap(rows));
    const foot = el('div.desk-foot');
    const follow = ({ total, next }) => {
      const shown = [...list.querySelector('tbody').children].filter(one => !one.matches('.desk-inner')).length;
      foot.replaceChildren(el('span', { role: 'status' }, text('shown', count(shown), count(total))), ...(next ? [more(next)] : []));
    };
    const more = next => {
      const button = el('button.desk-button.desk-more', { type: 'button' }, text('more'));
      button.onclick = async () => {
        button.disabled = true;
        try {
          const following = await ask(next);
          list.querySelector('tbody').append(...following.items.flatMap(rows));
          follow(following);
          added();
        } catch (problem) {
          foot.replaceChildren(failure(problem, () => again(next)));
        }
      };
      return button;
    };
    const again = next => {
      const button = more(next);
      foot.replaceChildren(button);
      button.click();
    };
    follow(page);
    return [list, foot];
  }).then(added);
}
