// Beside "Add comment": whoever holds a step gives it to a colleague, chosen by name, with what that colleague should know.
import { el } from '../../shared/dom.js';
import { caller } from '../../shared/http.js';
import { note } from '../alerts/toast.js';
import { text } from '../view/texts.js';
import { person } from '../view/person.js';

const NOTE_LONGEST = 1000;
const { get, post } = caller();

function render(node, data, scope) {
  const button = el('button.btn.btn-link.desk-hand-over', { type: 'button', hidden: true }, text('hand-over'));
  node.append(button);
  button.addEventListener('click', () => handOver(scope.task, button, () => {
    button.hidden = true;
    look(scope);
  }));
  scope.$watch('task.id + task.assignee', () => {
    button.hidden = !scope.task?.assignee || scope.task.assignee !== person();
  });
}

/** The list and the step are read anew: both say who has it now. */
function look(scope) {
  scope.$root.$applyAsync(() => {
    scope.taskData.set('taskId', { taskId: scope.task.id });
    scope.taskData.changed('taskList');
  });
}

async function handOver(task, from, done) {
  const path = `/desk/steps/${encodeURIComponent(task.id)}/`;
  const form = el('form', { method: 'dialog' }, el('p.desk-none', {}, text('loading')));
  const dialog = el('dialog.desk-dialog.desk-small', { 'aria-label': text('hand-over.step', task.name) }, form);
  dialog.addEventListener('close', () => {
    dialog.remove();
    from.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
  try {
    const colleagues = await get(path + 'colleagues');
    ask(form, task, colleagues, async (to, words) => {
      await post(path + 'hand-over', { to: to.id, note: words });
      dialog.close();
      note(text('hand-over.done', to.name));
      done();
    });
  } catch (problem) {
    form.replaceChildren(el('h2', {}, text('hand-over.step', task.name)), refusal(problem), el('div.desk-buttons', {}, cancel()));
  }
}

const cancel = () => el('button.btn.btn-default', { value: 'cancel', formnovalidate: '' }, text('hand-over.cancel'));

const refusal = problem => el('p.desk-refused', { role: 'alert' }, problem.status ? problem.message : text('hand-over.failed'));

function ask(form, task, colleagues, give) {
  const title = el('h2', {}, text('hand-over.step', task.name));
  if (!colleagues.length) {
    form.replaceChildren(title, el('p', {}, text('hand-over.none')), el('div.desk-buttons', {}, cancel()));
    return;
  }
  const who = el('select.form-control', { id: 'desk-hand-over-to' },
    el('option', { value: '' }, text('hand-over.choose')), colleagues.map(({ id, name }) => el('option', { value: id }, name)));
  const words = el('textarea.form-control', { id: 'desk-hand-over-note', rows: 3, maxlength: NOTE_LONGEST });
  const said = el('div');
  const send = el('button.btn.btn-primary', { type: 'submit' }, text('hand-over'));
  form.replaceChildren(
    title,
    el('label', { for: who.id }, text('hand-over.to')), who,
    el('label', { for: words.id }, text('hand-over.note')), words,
    said, el('div.desk-buttons', {}, cancel(), send));
  who.focus();
  form.addEventListener('submit', async event => {
    if (event.submitter?.value === 'cancel') {
      return;
    }
    event.preventDefault();
    const to = colleagues.find(({ id }) => id === who.value);
    if (!to) {
      said.replaceChildren(el('p.desk-refused', { role: 'alert' }, text('hand-over.choose')));
      who.focus();
      return;
    }
    send.disabled = true;
    try {
      await give(to, words.value);
    } catch (problem) {
      send.disabled = false;
      said.replaceChildren(refusal(problem));
    }
  });
}

export default { id: 'estatedesk-hand-over', pluginPoint: 'tasklist.task.action', priority: 90, render };
