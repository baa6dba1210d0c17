// The list below the search box: each case with how it stands. A case that is not to be seen says whom to ask.
import { el } from '../../shared/dom.js';
import { text, worded } from '../view/texts.js';
import { clock, tick } from '../view/time.js';

const MOVES = { ArrowDown: 1, ArrowUp: -1 };

function status(found) {
  const word = text('status.' + found.status);
  return el('span.desk-mark', {}, found.outcome ? `${word} (${worded(found.outcome)})` : word);
}

function standing(found) {
  if (!found.seen) {
    return text('ask', found.who.join(', '));
  }
  const steps = found.steps.map(({ name }) => name).join(', ');
  return steps ? text('has-it', found.who.join(', '), steps) : text('was-asked', found.who.join(', '));
}

/** What is told of a case in a list. */
export function lines(found) {
  return [
    el('span.desk-row', {},
      el('strong', {}, found.number),
      found.due ? el('span.desk-count', { 'data-due': found.due }) : null,
      status(found)),
    found.seen ? el('span.desk-found-who', {}, [found.customer, found.unit, found.title].filter(Boolean).join(' · ')) : null,
    el('span.desk-facts', {},
      el('span', {}, standing(found)),
      found.due ? el('span', {}, text('due', clock(found.due))) : null,
      found.registeredAt ? el('span', {}, `${text('registered')} ${clock(found.registeredAt)}`) : null)
  ];
}

function option(found, place) {
  return el('li', {
    role: 'option', id: 'desk-found-' + place, 'data-number': found.number,
    'aria-selected': 'false', 'aria-disabled': found.seen ? null : 'true'
  }, lines(found));
}

/** The list of one box; `choose` is called with the number of the case that somebody wants to open. */
export function resultsOf(input, choose) {
  const list = el('ul.desk-found-list', { role: 'listbox', id: 'desk-found' });
  const said = el('p', { role: 'status' });
  const node = el('div.desk-list.desk-found', { role: 'region', 'aria-label': text('found') }, list, said);
  let [active, still] = [-1, () => {}];

  const options = () => [...list.children];
  const point = place => {
    active = place;
    options().forEach((one, at) => one.setAttribute('aria-selected', String(at === place)));
    const one = options()[place];
    one?.scrollIntoView({ block: 'nearest' });
    one ? input.setAttribute('aria-activedescendant', one.id) : input.removeAttribute('aria-activedescendant');
  };
  const take = one => {
    if (one && !one.hasAttribute('aria-disabled')) {
      choose(one.dataset.number);
      return true;
    }
    return false;
  };
  const place = () => {
    // At the page's end, where the rules of Tasklist's head do not reach it.
    const { bottom, left } = input.getBoundingClientRect();
    node.style.top = bottom + 6 + 'px';
    node.style.left = Math.max(8, Math.min(left, document.documentElement.clientWidth - 528)) + 'px';
    document.body.append(node);
    input.setAttribute('aria-expanded', 'true');
  };
  const fill = (cases, words) => {
    still();
    list.replaceChildren(...cases.map(option));
    list.hidden = !cases.length;
    said.textContent = words;
    still = tick(list);
    point(-1);
    place();
  };
  list.addEventListener('click', event => take(event.target.closest('[role=option]')));

  return {
    isOpen: () => node.isConnected,
    contains: target => node.contains(target),
    show({ cases, more }, name) {
      list.setAttribute('aria-label', name);
      fill(cases, more ? text('found-more') : cases.length ? '' : text('found-nothing'));
    },
    say: words => fill([], words),
    /** Opens the only case, if it is one. */
    chooseOnly: () => options().length === 1 && take(options()[0]),
    /** Whether the key means something here. */
    key(key) {
      const [many, step] = [options().length, MOVES[key]];
      if (step && many) {
        point((active + step + many) % many);
      } else if (key === 'Enter') {
        take(options()[Math.max(0, active)]);
      }
      return Boolean(step) || key === 'Enter';
    },
    close() {
      still();
      node.remove();
      input.setAttribute('aria-expanded', 'false');
      input.removeAttribute('aria-activedescendant');
    }
  };
}
