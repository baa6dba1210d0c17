// How many steps each list holds, and a list that stays where it was while it is read anew.
import { ask } from '../view/server.js';
import { el } from '../../shared/dom.js';

const A_PAGE = 50;
const CARD = '.tasks-list li.task a';

const byPriority = (one, other) => (one.properties.priority || 0) - (other.properties.priority || 0);

/** The names of the lists on the page, in the order of Tasklist. */
function shown(filters) {
  const page = Number(new URLSearchParams(location.hash.split('?')[1]).get('filterPage') || 1);
  const names = document.querySelectorAll('.task-filters .task-filter .name > a');
  return [...names].map((name, place) => [name, filters[(page - 1) * A_PAGE + place]]);
}

function write(filters, counts) {
  shown(filters).forEach(([name, filter]) => {
    const count = counts[filter?.properties.deskFilter] ?? counts[filter?.id];
    const place = name.querySelector('.desk-list-count') ?? name.appendChild(el('span.desk-list-count'));
    const words = count === undefined ? '' : String(count);
    if (place.textContent !== words) {
      place.textContent = words;
    }
  });
}

/** A list that somebody made is counted by the engine, and each where the desk does not know who may not see what. */
async function counted(api, { id }) {
  const answer = await fetch(`${api.engineApi}/filter/${id}/count`, { headers: { Accept: 'application/json' } });
  return answer.ok ? [[id, (await answer.json()).count]] : [];
}

/** Tasklist draws all cards anew: who stood on one by the keyboard, and who had scrolled, stays there. */
function stay() {
  const [at, list] = [document.activeElement?.closest(CARD)?.getAttribute('href'), document.querySelector('.tasks-list > .content')];
  const scrolled = list?.scrollTop;
  setTimeout(() => {
    if (list && list.scrollTop !== scrolled) {
      list.scrollTop = scrolled;
    }
    if (at && document.activeElement === document.body) {
      [...document.querySelectorAll(CARD)].find(card => card.getAttribute('href') === at)?.focus({ preventScroll: true });
    }
  });
}

function render(node, { api }, scope) {
  node.className = 'desk-no-room';
  const data = scope.tasklistData.newChild(scope);
  let [filters, counts, tag] = [[], {}, null];
  const read = async () => {
    const answer = await ask(api, 'lists', tag);
    if (answer.status === 200) {
      const told = await answer.json();
      tag = Object.keys(told).length ? answer.headers.get('ETag') : null;
      const own = await Promise.all(filters.filter(({ properties }) => !(properties.deskFilter in told)).map(one => counted(api, one)));
      counts = { ...told, ...Object.fromEntries(own.flat()) };
    }
    write(filters, counts);
  };
  const later = () => setTimeout(() => write(filters, counts));
  const again = () => document.hidden || read().catch(problem => console.warn('EstateDesk:', problem));
  data.observe('filters', all => {
    filters = [...all].sort(byPriority);
    later();
  });
  data.observe('taskList', () => {
    stay();
    again();
  });
  scope.$on('$locationChangeSuccess', later);
  document.addEventListener('visibilitychange', again);
  scope.$on('$destroy', () => document.removeEventListener('visibilitychange', again));
}

export default { id: 'estatedesk-counts', pluginPoint: 'tasklist.list', priority: 1, render };
