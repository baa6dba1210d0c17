// A field of a form with the property "files": photos and files are added instead of typed. Its answer names them, with the
// hash of each, so that the journal proves them.
import { Form } from '../drafts/form-js.js';
import { el } from '../../shared/dom.js';
import { text } from '../view/texts.js';
import { answerOf, filesIn, LARGEST, MOST, send, TAKEN } from './store.js';
import { tile } from './tile.js';

const { importSchema } = Form.prototype;

Form.prototype.importSchema = async function illustrated(schema, ...more) {
  const answer = await importSchema.call(this, schema, ...more);
  this._getState().schema.components.filter(({ properties }) => properties?.files).forEach(field => follow(this, field));
  return answer;
};

const followed = new WeakMap();

function follow(form, field) {
  const known = followed.get(form) ?? followed.set(form, new Map()).get(form);
  const draw = known.get(field.id) ?? begin(form, field);
  known.set(field.id, draw);
  draw();
}

function begin(form, field) {
  const list = el('ul');
  const said = el('p.desk-files-said', { role: 'status' });
  const chosen = el('input', { type: 'file', multiple: true, accept: TAKEN, 'aria-label': text('files-add'), hidden: true,
    onchange: () => add([...chosen.files]).finally(() => (chosen.value = '')) });
  const button = el('button.btn.btn-default', { type: 'button', onclick: () => chosen.click() }, text('files-add'));
  const node = el('div.desk-files', {}, list, button, chosen, said);
  let drawn;

  const input = () => form._container.querySelector(`input[id$="-${CSS.escape(field.id)}"]`);
  const files = () => filesIn(form._getState().data[field.key]);
  const isOpen = () => !form._container.closest('.disabled-form') && !input()?.disabled;
  const put = all => {
    const [data, errors] = [{ ...form._getState().data, [field.key]: answerOf(all) }, { ...form._getState().errors }];
    delete errors[field.id];
    form._setState({ data, errors });
  };
  const add = async some => {
    said.textContent = '';
    for (const file of some) {
      if (files().length >= MOST) {
        said.textContent = text('files-many', MOST);
      } else if (file.size > LARGEST) {
        said.textContent = text('files-large', file.name);
      } else {
        button.disabled = true;
        button.textContent = text('files-sending', file.name);
        await send(file).then(told => put([...files().filter(({ sha256 }) => sha256 !== told.sha256), told]),
          problem => (said.textContent = problem.status ? `${file.name}: ${problem.message}` : text('files-failed', file.name)));
        button.disabled = false;
        button.textContent = text('files-add');
      }
    }
  };
  const draw = () => {
    const field_ = input()?.closest('.fjs-form-field');
    if (field_ && node.parentNode !== field_) {
      field_.classList.add('desk-files-field');
      field_.append(node);
    }
    const now = answerOf(files()) + isOpen();
    if (now !== drawn) {
      drawn = now;
      list.replaceChildren(...files().map(file => tile(file, null, isOpen() && el('button.btn.btn-link', {
        type: 'button', 'aria-label': text('files-remove', file.name), title: text('files-remove', file.name),
        onclick: () => put(files().filter(({ sha256 }) => sha256 !== file.sha256))
      }, '×'))));
      button.hidden = !isOpen();
    }
  };
  form.on('changed', draw);
  return draw;
}
