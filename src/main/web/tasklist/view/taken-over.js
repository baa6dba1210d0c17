// form-js takes over what is typed a moment after the last key, and each time it draws a form anew it writes what it knows into
// all fields: a number typed before, or an answer that shows another field, took the letters of that moment away.
import { Form } from '../drafts/form-js.js';
import { all } from './fold.js';

const WORDS = '.fjs-form-field-textfield input, .fjs-form-field-textarea textarea';

const { _setState: set } = Form.prototype;

Form.prototype._setState = function takenOver(state) {
  return set.call(this, state.data ? { ...state, data: { ...state.data, ...typed(this, state.data) } } : state);
};

/** What stands in the field that has the focus, unless it is what is being changed. */
function typed(form, data) {
  const field = document.activeElement;
  const { schema, data: before } = form._getState();
  if (!field?.matches(WORDS) || !form._container.contains(field)) {
    return {};
  }
  const { key } = [...all(schema?.components ?? [])].find(({ id }) => field.id.endsWith('-' + id)) ?? {};
  const known = key && data[key] === before?.[key] && (data[key] ?? '') !== field.value;
  return known ? { [key]: field.value } : {};
}
