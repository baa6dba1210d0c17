// When this task is due, how long that is, and why then.
import { el } from '../../shared/dom.js';
import { explanation } from './promises.js';
import { text } from '../view/texts.js';
import { clock } from '../view/time.js';

const isOpen = promise => !promise.endedAt && promise.state.toLowerCase() !== 'void';

/** The line about the due time; nothing for a task without one. */
export function due(view) {
  if (!view.taskDue) {
    return null;
  }
  const promise = view.promises.find(each => isOpen(each) && Date.parse(each.due) === Date.parse(view.taskDue));
  return el('div.desk-strip', {},
    el('strong', {}, text('due', clock(view.taskDue))),
    el('span.desk-count', { 'data-due': view.taskDue }),
    promise ? explanation(promise) : null);
}
