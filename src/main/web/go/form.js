// The form of a step, where a touch cannot say all; the server judges it.
import '../tasklist/photos/field.js';
import '../tasklist/view/form-words.js';
import '../tasklist/view/taken-over.js';
import { Form } from '../tasklist/drafts/form-js.js';
import { forget } from '../tasklist/drafts/keep.js';
import { el } from '../shared/dom.js';
import { form as read } from './desk.js';
import { text } from './texts.js';

/** Shows it with what was typed before, but for what was just tapped; `send(variables)` is called with what was filled in, and answers whether it was sent. Answers how to close it. */
export async function openForm(id, place, begun, send) {
  const { schema, variables } = await read(id);
  const container = el('div.form', { 'data-task': id });
  const button = el('button.big.main', { type: 'button' }, text('send'));
  const form = Object.assign(new Form({ container }), { chosen: begun });
  place.replaceChildren(container, button);
  await form.importSchema(schema, { ...known(variables), ...begun });
  button.onclick = async () => {
    const { data, errors } = form.submit();
    if (Object.keys(errors).length) {
      container.querySelector('.fjs-has-errors')?.scrollIntoView({ block: 'center' });
      return;
    }
    button.disabled = true;
    if (await send(sent(data, variables)).finally(() => (button.disabled = false))) {
      forget('task/' + id);
    }
  };
  place.scrollIntoView({ block: 'start' });
  return () => {
    form.destroy();
    place.replaceChildren();
  };
}

function known(variables) {
  return Object.fromEntries(Object.entries(variables).map(([name, { type, value }]) =>
    [name, ['Json', 'Object'].includes(type) && typeof value === 'string' ? JSON.parse(value) : value]));
}

/** As Tasklist sends them. */
function sent(data, variables) {
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, value !== null && typeof value === 'object'
    ? { type: variables[name]?.type ?? 'Json', valueInfo: variables[name]?.valueInfo, value: JSON.stringify(value) }
    : { value }]));
}
