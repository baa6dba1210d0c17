// A Chinese keyboard types digits, letters and signs twice as wide, and a paste brings blanks along. Where a telephone, an
// address or an identifier is asked, form-js would refuse that before the server folds it by the same rule
// (forms/checks/Typed.java): so it is folded while it is typed.
import { Form } from '../drafts/form-js.js';

const AROUND = /^[\s\u200b\ufeff]+|[\s\u200b\ufeff]+$/g;
const DASH = /[\u2010-\u2015\u2212]/g;
const SIGNS = { '。': '.', '、': ',', '“': '"', '”': '"', '‘': "'", '’': "'" };
const FORMATS = { email: /^[^\s@]+@[^\s@]+$/, phone: /^(\+|00)[0-9]{6,24}$/ };
/** Whoever takes words asks for no identifier. */
const WORDS = '王小明';

/** The ids of the form's fields that ask for an identifier or a number, as the page's ids end. */
let identifiers = [];

const { importSchema } = Form.prototype;

Form.prototype.importSchema = async function ruled(schema, ...more) {
  const answer = await importSchema.call(this, schema, ...more);
  identifiers = [...all(this._getState().schema?.components ?? [])]
    .filter(({ type, validate }) => type === 'number' || rule(validate ?? {})?.test(WORDS) === false)
    .map(({ id }) => '-' + id);
  return answer;
};

/** All components of a form, also those within others. */
export function* all(components) {
  for (const component of components) {
    yield component;
    yield* all(component.components ?? []);
  }
}

function rule({ pattern, validationType }) {
  try {
    return pattern ? new RegExp(pattern) : FORMATS[validationType];
  } catch {
    // A pattern that no browser understands binds nobody.
    return undefined;
  }
}

const narrow = text => text.normalize('NFKC').replace(DASH, '-').replace(/[。、“”‘’]/g, sign => SIGNS[sign]);

const isField = node => node.matches?.('.fjs-form input:not([type=checkbox], [type=radio]), .fjs-form textarea');

const isNarrow = field => identifiers.some(id => field.id.endsWith(id));

/** Before form-js reads it. */
function write(field, text) {
  if (text !== field.value) {
    const [start, end] = [field.selectionStart, field.selectionEnd];
    field.value = text;
    field.setSelectionRange?.(Math.min(start, text.length), Math.min(end, text.length));
    return true;
  }
  return false;
}

document.addEventListener('input', event => {
  if (!isField(event.target) || !isNarrow(event.target)) {
    return;
  }
  if (event.isComposing) {
    // Half a word is not yet what is meant.
    event.stopPropagation();
  } else {
    write(event.target, narrow(event.target.value));
  }
}, { capture: true });

/** A field for numbers lets no other key through: a wide digit comes in as the narrow one, if that may. */
document.addEventListener('keypress', event => {
  const [target, key] = [event.target, String.fromCharCode(event.charCode)];
  const narrowed = narrow(key);
  if (event.isTrusted && narrowed !== key && target.closest('.fjs-form-field-number') && isField(target)) {
    event.preventDefault();
    event.stopPropagation();
    if (target.dispatchEvent(new KeyboardEvent('keypress', { key: narrowed, bubbles: true, cancelable: true }))) {
      document.execCommand('insertText', false, narrowed);
    }
  }
}, { capture: true });

document.addEventListener('compositionend', ({ target }) => {
  if (isField(target) && isNarrow(target)) {
    target.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
}, { capture: true });

/** Blanks around what is asked go when the field is left: while typing, the next word follows one. */
document.addEventListener('change', ({ target }) => {
  if (isField(target) && isNarrow(target) && write(target, target.value.replace(AROUND, ''))) {
    target.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
}, { capture: true });
