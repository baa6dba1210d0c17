// A field of a form with the property "approvedAnswers" offers what the desk has agreed to answer (CON-13): found as one types,
// filled in with a click, and linked by the number of its version in the field that the property names (HOT-14).
import { caller } from '../../shared/http.js';
import { el, later } from '../../shared/dom.js';
import { Form } from '../drafts/form-js.js';
import { text } from '../view/texts.js';

const PAUSE = 300;
const { get } = caller();
const { importSchema } = Form.prototype;
const offering = new WeakSet();

Form.prototype.importSchema = async function offered(schema, data) {
  const answer = await importSchema.call(this, schema, data);
  if (!offering.has(this)) {
    offering.add(this);
    this._getState().schema.components.filter(field => field.properties?.approvedAnswers).forEach(field => offer(this, field));
  }
  return answer;
};

function offer(form, field) {
  const area = () => form._container.querySelector(`textarea[id$="-${CSS.escape(field.id)}"]`);
  const found = el('ul', { role: 'listbox', 'aria-label': text('answers') });
  const said = el('span', { role: 'status' });
  const box = el('input.form-control', { type: 'search', maxlength: 200, placeholder: text('answers-search'), 'aria-label': text('answers-search') });
  const node = el('section.desk-answers', { 'aria-label': text('answers') }, box, said, found);
  const take = one => {
    const [data, errors] = [{ ...form._getState().data, [field.key]: one.reply, [field.properties.approvedAnswers]: String(one.id) }, { ...form._getState().errors }];
    delete errors[field.id];
    form._setState({ data, errors });
    said.textContent = text('answers-taken', one.id);
    found.replaceChildren();
  };
  const look = async () => {
    const q = box.value.trim();
    const answers = q ? await get('/desk/answers?' + new URLSearchParams({ q })) : [];
    if (q === box.value.trim()) {
      said.textContent = q && !answers.length ? text('answers-none') : '';
      found.replaceChildren(...answers.map(one => el('li', {}, el('button.btn.btn-link', { type: 'button', role: 'option', onclick: () => take(one) },
        el('strong', {}, one.question), ' ', one.reply, ' ', one.clause && el('small', {}, one.clause)))));
    }
  };
  const soon = later(PAUSE, () => look().catch(problem => (said.textContent = problem.status ? problem.message : text('find-failed'))));
  box.oninput = soon;
  // Nothing of the form is sent by pressing Enter here. A listener that answers false would take every other key, too.
  box.addEventListener('keydown', event => event.key === 'Enter' && event.preventDefault());
  const place = () => {
    const row = area()?.closest('.fjs-layout-row');
    if (row && row.previousElementSibling !== node) {
      row.before(node);
    }
    node.hidden = !row;
  };
  form.on('changed', () => setTimeout(place));
  setTimeout(place);
}
