// Tasklist moves the focus to the assignee a moment after Claim, when the answer arrives. Whoever types already would lose
// the rest of the word, or see an opened list close; whoever does not, begins with the form. Only a program's call comes here:
// a click or the Tab key still move.
import { beginAt } from './fields.js';

const ASSIGNEE = '[cam-tasklist-task-meta] [cam-widget-inline-field], [cam-tasklist-task-meta] .claim';

const focus = HTMLElement.prototype.focus;

HTMLElement.prototype.focus = function keepTyping(...how) {
  const typing = document.activeElement?.closest('.fjs-form');
  const away = this.matches(ASSIGNEE);
  if (!(away && (typing || beginAt(document.querySelector('.task-card .fjs-container'))))) {
    focus.apply(this, how);
  }
};
