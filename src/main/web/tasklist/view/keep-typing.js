// Tasklist moves the focus to the assignee a moment after Claim, when the answer arrives. Whoever types already would lose
// the rest of the word, or see an opened list close. Only a program's call comes here: a click or the Tab key still move.
const ASSIGNEE = '[cam-tasklist-task-meta] [cam-widget-inline-field], [cam-tasklist-task-meta] .claim';

const focus = HTMLElement.prototype.focus;

HTMLElement.prototype.focus = function keepTyping(...how) {
  const typing = document.activeElement?.closest('.fjs-form');
  if (!typing || !this.matches(ASSIGNEE)) {
    focus.apply(this, how);
  }
};
