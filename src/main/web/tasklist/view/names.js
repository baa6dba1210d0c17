// Names and roles that Tasklist's page lacks: of a button that carries a sign and no word a screen reader would only say "button".
import { text } from './texts.js';

const NAMES = {
  '.region-toggle[data-region=filters]': 'fold.filters',
  '.region-toggle[data-region=list]': 'fold.list',
  '.region-toggle[data-region=task]': 'fold.task',
  '.maximize[data-region=task]': 'fold.maximize',
  '.reset-regions': 'fold.reset',
  '.task-filter .actions a': 'edit-filter',
  '.tasks-list button.dropdown-toggle': 'saved-searches'
};

/** What a screen reader takes for something else than it is: parts of the page, a box with a list, a line below a heading. */
const ROLES = {
  '.site-wrap': 'main',
  '.tasks-list input.main-field': 'combobox',
  '.tasks-list .process-definition, .task-card .process-definition': 'none',
  'body > .tooltip': 'status'
};

function name() {
  Object.entries(ROLES).forEach(([which, role]) =>
    document.querySelectorAll(which).forEach(part => part.hasAttribute('role') || part.setAttribute('role', role)));
  Object.entries(NAMES).forEach(([which, key]) => document.querySelectorAll(which).forEach(button => {
    if (!button.hasAttribute('aria-label')) {
      button.setAttribute('aria-label', text(key));
    }
  }));
}

name();
new MutationObserver(name).observe(document.body, { childList: true, subtree: true });
