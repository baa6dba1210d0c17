// Above the form: when the task is due, and the case it belongs to. It never touches the form.
import { el } from '../../shared/dom.js';
import { contact, folded, told } from './facts.js';
import { due } from './due.js';
import { moments } from './moments.js';
import { strip } from '../photos/strip.js';
import { text } from '../view/texts.js';
import { tick } from '../view/time.js';
import { watch } from './watch.js';

// Narrower than this, only two lines stand above the form until somebody asks for more.
const WIDE = '(min-width: 700px)';

function fold(name, open = false) {
  const content = el('div');
  const node = el('details', { open: open || null }, el('summary', {}, name), content);
  return { node, put: (...parts) => content.replaceChildren(...parts.filter(Boolean)) };
}

function caseHead() {
  const who = el('div.desk-who');
  const about = fold(text('about'), matchMedia(WIDE).matches);
  const [rest, timeline] = [fold(text('noted')), fold(text('timeline'))];
  const [what, files] = [el('div'), strip()];
  about.put(what, files.node, el('div.desk-folds', {}, rest.node, timeline.node));
  about.node.classList.add('desk-about');
  const node = el('section.desk-case-head', { 'aria-label': text('case') }, who, about.node);
  return {
    node,
    put(view) {
      who.replaceChildren(...contact(view));
      what.replaceChildren(...told(view).filter(Boolean));
      files.show(view);
      rest.put(folded(view));
      const rows = view.noted.moments;
      timeline.node.hidden = !rows.length;
      timeline.node.firstChild.textContent = text('timeline', rows.length);
      timeline.put(moments(rows));
    }
  };
}

function render(node, { api }, scope) {
  let leave = () => {};
  const begin = taskId => {
    let [left, still] = [false, () => {}];
    const line = el('div');
    const head = caseHead();
    const show = view => {
      if (!view || left) {
        return;
      }
      const place = document.querySelector('.task-card > .tabbed-content');
      if (!place) {
        // Tasklist is still drawing the task.
        setTimeout(show, 100, view);
        return;
      }
      still();
      line.replaceChildren(due(view) ?? '');
      still = tick(line);
      if (view.facts) {
        head.put(view);
      }
      const parts = view.facts ? [line, head.node] : [line];
      if (parts.some(part => part.parentNode !== place.parentNode)) {
        place.before(...parts);
      }
    };
    const stop = watch(api, taskId, { show, failed: problem => console.warn('EstateDesk:', problem) });
    return () => {
      left = true;
      stop();
      still();
      line.remove();
      head.node.remove();
    };
  };
  scope.$watch('task.id + task.due', () => {
    leave();
    leave = scope.task?.id ? begin(scope.task.id) : () => {};
  });
  scope.$on('$destroy', () => leave());
}

export default { id: 'estatedesk-head', pluginPoint: 'tasklist.task.action', priority: 1, render };
