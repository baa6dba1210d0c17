// On a narrow screen Tasklist shows the list or the open task; this is the way back to the list.
import { drawnBy } from '../view/draw-again.js';
import { el } from '../../shared/dom.js';
import { openTask } from '../view/open.js';
import { text } from '../view/texts.js';

function listAgain() {
  const [path, query] = location.hash.split('?');
  const search = new URLSearchParams(query);
  ['task', 'detailsTab'].forEach(name => search.delete(name));
  location.hash = `${path || '#/'}?${search}`;
}

function render(node, data, scope) {
  node.className = 'desk-no-room';
  drawnBy(scope);
  const back = el('button.desk-back', { type: 'button', onclick: listAgain }, '‹ ' + text('back-to-list'));
  document.querySelector('.column.task-details > .content')?.prepend(back);
  let at = 0;
  const show = () => {
    const [open, before] = [Boolean(openTask()), document.documentElement.classList.contains('desk-task-open')];
    if (open && !before) {
      at = scrollY;
    }
    document.documentElement.classList.toggle('desk-task-open', open);
    if (open !== before) {
      scrollTo(0, open ? 0 : at);
    }
  };
  show();
  scope.$on('$locationChangeSuccess', show);
  scope.$on('$destroy', () => back.remove());
}

export default { id: 'estatedesk-one-at-a-time', pluginPoint: 'tasklist.list', priority: 2, render };
