// A line above the form: when this task is due, how long that is, and why then. It never touches the form.
import { caseOf } from '../view/server.js';
import { clock, tick } from '../view/time.js';
import { el } from '../../shared/dom.js';
import { explanation } from './promises.js';
import { text } from '../view/texts.js';

const isOpen = (promise) => !promise.endedAt && promise.state.toLowerCase() !== 'void';

function line(view) {
  const promise = view.promises.find((each) => isOpen(each) && Date.parse(each.due) === Date.parse(view.taskDue));
  return [
    el('strong', {}, text('due', clock(view.taskDue))),
    el('span', { class: 'desk-count', 'data-due': view.taskDue }),
    promise ? explanation(promise) : ''
  ];
}

function render(node, { api }, scope) {
  const strip = el('div', { class: 'desk-strip' });
  let still = () => {};
  const put = (view, taskId) => {
    const place = document.querySelector('.task-card > .tabbed-content');
    if (place && view?.taskDue && scope.task?.id === taskId) {
      strip.replaceChildren(...line(view).filter(Boolean));
      place.before(strip);
      still = tick(strip);
    }
  };
  const remove = () => {
    still();
    strip.remove();
  };
  scope.$watch('task.id + task.due', () => {
    const taskId = scope.task?.id;
    remove();
    if (taskId) {
      caseOf(api, taskId).then((view) => put(view, taskId)).catch((problem) => console.warn('EstateDesk:', problem));
    }
  });
  scope.$on('$destroy', remove);
}

export default { id: 'estatedesk-due', pluginPoint: 'tasklist.task.action', priority: 1, render };
