// The form of a step, where a touch cannot say all; the server judges it.
import { Form } from '@bpmn-io/form-js-viewer';
import '../tasklist/view/form-words.js';
import { el } from '../shared/dom.js';
import { form as read } from './desk.js';
import { text } from './texts.js';

/** Shows it; `send(variables)` is called with what was filled in. Answers how to close it. */
export async function openForm(id, place, begun, send) {
  const { schema, variables } = await read(id);
  const container = el('div.form');
  const button = el('button.big.main', { type: 'button' }, text('send'));
  const form = new Form({ container });
  place.replaceChildren(container, button);
  await form.importSchema(schema, { ...known(variables), ...begun });
  button.onclick = async () => {
    const { data, errors } = form.submit();
    if (Object.keys(errors).length) {
      container.querySelector('.fjs-has-errors')?.scrollIntoView({ block: 'center' });
      return;
    }
    button.disabled = true;
    await send(sent(data, variables)).finally(() => (button.disabled = false));
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
