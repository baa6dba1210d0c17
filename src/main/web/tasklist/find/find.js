// The one search box in Tasklist's head: a telephone, a unit, a number or words, and the cases that they may mean; with an
// empty box, one's own cases. "/" goes there, arrows and Enter choose, Esc closes.
import { FOLDER, GLASS, icon } from '../view/icons.js';
import { el, later } from '../../shared/dom.js';
import { caller } from '../../shared/http.js';
import { openCase } from './dialog.js';
import { resultsOf } from './results.js';
import { text } from '../view/texts.js';

const PAUSE = 250;
const TYPING = 'input, textarea, select, [contenteditable], dialog';
const { get } = caller();

function field() {
  return el('input.desk-find-field', {
    type: 'search', role: 'combobox', autocomplete: 'off', spellcheck: 'false', maxlength: 200,
    'aria-label': text('find'), 'aria-expanded': 'false', 'aria-controls': 'desk-found', 'aria-autocomplete': 'list',
    placeholder: text('find-hint'), title: text('find-hint')
  });
}

function button(name, ...signs) {
  return el('button', { type: 'button', class: 'desk-' + name, 'aria-label': text(name), title: text(name) }, icon(...signs));
}

function render(node, data, scope) {
  const input = field();
  const [glass, mine] = [button('find', ...GLASS), button('my-cases', ...FOLDER)];
  node.className = 'desk-bar desk-finder';
  node.setAttribute('role', 'search');
  node.append(glass, input, mine);

  let asked = 0;
  let [chosen, fresh] = [false, false];
  const results = resultsOf(input, number => {
    close();
    // On a narrow screen the box is behind its sign again.
    openCase(get, number, input.getClientRects().length ? input : glass);
  });
  const ask = async path => {
    const one = ++asked;
    try {
      const found = await get(path);
      if (one === asked) {
        results.show(found, path.endsWith('/mine') ? text('my-cases') : text('found'));
        fresh = true;
        chosen = chosen && !results.chooseOnly();
      }
    } catch (problem) {
      if (one === asked) {
        results.say(problem.status === 429 ? problem.message : text('find-failed'));
      }
    }
  };
  const soon = later(PAUSE, ask);
  const question = () => {
    const typed = input.value.trim();
    return typed ? '/desk/find?q=' + encodeURIComponent(typed) : '/desk/find/mine';
  };
  const close = () => {
    asked += 1;
    [chosen, fresh] = [false, false];
    soon.cancel();
    results.close();
    node.classList.remove('desk-open');
  };
  const begin = () => {
    node.classList.add('desk-open');
    input.focus();
    input.select();
  };

  input.addEventListener('input', () => {
    [chosen, fresh] = [false, false];
    asked += 1;
    soon(question());
  });
  input.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      close();
    } else if (event.key === 'ArrowDown' && !results.isOpen()) {
      ask(question());
    } else if (event.key === 'Enter' && !(fresh && results.isOpen())) {
      // Typed and sent at once: what comes back opens if it is the only one.
      chosen = true;
      soon.cancel();
      ask(question());
    } else if (!results.key(event.key)) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  });
  glass.addEventListener('click', begin);
  mine.addEventListener('click', () => {
    input.value = '';
    begin();
    ask(question());
  });
  const outside = ({ target }) => node.contains(target) || results.contains(target) || close();
  const slash = event => {
    if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !event.target.closest?.(TYPING)) {
      event.preventDefault();
      begin();
    }
  };
  document.addEventListener('pointerdown', outside);
  document.addEventListener('keydown', slash);
  scope.$on('$destroy', () => {
    close();
    document.removeEventListener('pointerdown', outside);
    document.removeEventListener('keydown', slash);
  });
}

export default { id: 'estatedesk-find', pluginPoint: 'tasklist.navbar.action', priority: 500, render };
