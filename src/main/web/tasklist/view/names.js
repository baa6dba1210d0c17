// Names for Tasklist's buttons that carry a sign and no word: a screen reader would only say "button".
import { text } from './texts.js';

const NAMES = {
  '.region-toggle[data-region=filters]': 'fold.filters',
  '.region-toggle[data-region=list]': 'fold.list',
  '.region-toggle[data-region=task]': 'fold.task',
  '.maximize[data-region=task]': 'fold.maximize',
  '.reset-regions': 'fold.reset',
  '.task-filter .actions a': 'edit-filter'
};

function name() {
  Object.entries(NAMES).forEach(([which, key]) => document.querySelectorAll(which).forEach(button => {
    if (!button.hasAttribute('aria-label')) {
      button.setAttribute('aria-label', text(key));
    }
  }));
}

name();
new MutationObserver(name).observe(document.body, { childList: true, subtree: true });
