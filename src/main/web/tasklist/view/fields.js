// A form begins with its first field, and what is wrong with an answer is shown at once, beside its field: the button can
// always be pressed, and brings whoever pressed it to the first field that is not right yet.
import { Form } from '../drafts/form-js.js';
import { drawAgain } from './draw-again.js';

const TYPED = 'input:not([type=hidden]):not([disabled]):not([readonly]), textarea:not([disabled]):not([readonly])';
const OPENS = '.fjs-select-display, .fjs-select-hidden-input, .fjs-input-group input[id$="-search"], .flatpickr-input, .fjs-taglist-input';
const WRONG = '.fjs-has-errors, .fjs-form-field:has(.fjs-form-field-error)';
const LAST = '.tasks-list a:focus-visible';
/** By these words Tasklist knows that a form told itself what is wrong, and shows no box of its own. */
const TOLD = 'camForm submission prevented';

const { importSchema, submit, _onEvent: on } = Form.prototype;

/** Brings the first field that is marked into sight, with the focus in it. */
export function showFirst(container, marked = WRONG) {
  const field = container.querySelector(marked);
  field?.scrollIntoView({ block: 'center' });
  field?.querySelector('input:not([type=hidden]), textarea, select, [tabindex]')?.focus({ preventScroll: true });
}

/** The first field of a form that can be filled in, unless it would open a list; no finger wants a keyboard over the page. */
export function beginAt(container) {
  const first = container?.querySelector(TYPED);
  const elsewhere = document.activeElement?.closest('.fjs-container') || document.querySelector(LAST);
  if (first && !elsewhere && !first.matches(OPENS) && !container.closest('.disabled-form') && !matchMedia('(pointer: coarse)').matches) {
    first.focus({ preventScroll: true });
    return true;
  }
  return false;
}

/** Old boxes tell of what is no longer so. */
function closeBoxes() {
  document.querySelectorAll('[notifications-panel] .close').forEach(cross => cross.click());
}

Form.prototype.importSchema = async function begun(...schema) {
  const answer = await importSchema.apply(this, schema);
  setTimeout(beginAt, 0, this._container);
  return answer;
};

// What every form offers as `on`.
Form.prototype._onEvent = function heard(kind, ...more) {
  const listener = more.pop();
  return on.call(this, kind, ...more, kind === 'changed' ? event => listener({ ...event, errors: {} }) : listener);
};

Form.prototype.submit = function told() {
  setTimeout(closeBoxes);
  const answer = submit.call(this);
  if (Object.keys(answer.errors).length) {
    Object.defineProperty(answer.errors, 'message', { value: TOLD });
    setTimeout(() => {
      drawAgain();
      showFirst(this._container);
    }, 50);
  }
  return answer;
};
