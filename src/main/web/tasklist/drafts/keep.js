// What is typed into a form is kept by itself, over Escape, another task, a closed tab and an expired session.
import { Form } from './form-js.js';
import { Problem } from '../../shared/http.js';
import { draft, keep } from './store.js';
import { draftLine } from './line.js';
import { later } from '../../shared/dom.js';
import { openTask } from '../view/open.js';
import { text } from '../view/texts.js';
import { whenSent } from '../view/sent.js';

const SOON = 400;
const TOO_LARGE = 413;

/** Tasklist's own store in the browser is read by whoever sits there next. */
const LEFT_BEHIND = /^camunda-form:/;

/** By which a person answers. */
const TOUCHES = ['input', 'change', 'keydown', 'pointerdown'];

/** The forms that are open, by name: how their keeping ends. */
const open = new Map();
let latest;

const { importSchema } = Form.prototype;

Form.prototype.importSchema = async function kept(schema, data = {}) {
  const answer = await importSchema.call(this, schema, data);
  try {
    await follow(this, () => importSchema.call(this, schema, data), typed => importSchema.call(this, schema, { ...data, ...typed }));
  } catch (problem) {
    console.error('EstateDesk:', problem);
  }
  return answer;
};

/** A start form is asked for in a dialog, by its own id: nobody begins two of a kind at once. A page that shows several steps says of which the form is. */
function formOf(container, schema) {
  return container.closest('.modal-content') ? 'start/' + schema.id : 'task/' + (container.closest('[data-task]')?.dataset.task ?? openTask());
}

async function follow(form, empty, fill) {
  const name = formOf(form._container, form._getState().schema);
  let before = answersOf(form);
  let touched = false;
  // A date field tells of its own value as if somebody had typed it.
  TOUCHES.forEach(kind => form._container.addEventListener(kind, ({ isTrusted }) => (touched ||= isTrusted), { capture: true }));
  const found = await draft(name);
  const known = Object.entries(found?.answers ?? {}).filter(([key]) => key in before && !(key in (form.chosen ?? {})));
  if (known.length) {
    // Whoever is quick has typed on meanwhile.
    await fill({ ...Object.fromEntries(known), ...difference(form, before) });
  }
  const line = draftLine(form._container, () => {
    save.cancel();
    keep(name, null).catch(() => {});
    empty();
  });
  let last = known.length ? difference(form, before) : null;
  const write = () => {
    const answers = difference(form, before);
    if (!same(answers, last)) {
      last = answers;
      saved(name, answers, line).catch(() => (last = undefined));
    }
  };
  const save = later(SOON, write);
  if (known.length) {
    line.again(found.savedAt);
  }
  const one = { end: save.cancel, write, isShown: () => form._container.isConnected, sent: false };
  form.on('changed', () => {
    if (one.sent) {
      return;
    }
    if (touched) {
      save();
    } else if (!known.length) {
      // A form works out values of its own, and nobody typed those.
      before = answersOf(form);
    }
  });
  open.forEach((other, key) => other.isShown() || open.delete(key));
  open.set(name, one);
  latest = name;
}

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

const answersOf = form => JSON.parse(JSON.stringify(form._getState().data));

function difference(form, before) {
  const changed = Object.entries(answersOf(form)).filter(([key, value]) => !same(value, before[key]));
  return changed.length ? Object.fromEntries(changed) : null;
}

async function saved(name, answers, line) {
  try {
    const told = await keep(name, answers);
    answers ? line.kept(told.savedAt) : line.nothing();
  } catch (problem) {
    line.failed(problem instanceof Problem && problem.status === TOO_LARGE ? problem.message : text('draft.not-kept'));
    throw problem;
  }
}

/** Whoever leaves the page may not come back to it. */
document.addEventListener('visibilitychange', () => {
  if (document.hidden) {
    open.forEach(one => one.end() && one.write());
  }
});

whenSent((request, address) => {
  const [, task] = address.match(/\/task\/([^/]+)\/submit-form$/) ?? [];
  const name = task ? 'task/' + task : latest;
  if (request.status < 300 && name) {
    forget(name);
  }
});

/** What was sent is no draft, also if the form says once more what stands in it. */
export function forget(name) {
  const one = open.get(name);
  if (one) {
    one.sent = true;
    one.end();
  }
  keep(name, null).catch(() => {});
}

const { setItem } = Storage.prototype;

Storage.prototype.setItem = function set(key, value) {
  if (!LEFT_BEHIND.test(key)) {
    setItem.call(this, key, value);
  }
};
