// Why was it late? An emergency's step never waits for the answer: who completed it late is asked afterwards, by a button
// that stays until the reason is given.
import { el } from '../../shared/dom.js';
import { caller } from '../../shared/http.js';
import { engineClock as clock } from '../view/time.js';
import { text } from '../view/texts.js';

const { get, post } = caller();
const ADDRESS = '/desk/lateness';

function form(step, reasons, done) {
  const reason = el('select', { required: true, name: 'reason' },
    el('option', { value: '' }, text('form.select')),
    reasons.map(({ code, label }) => el('option', { value: code }, label)));
  const words = el('textarea', { name: 'text', maxlength: 1000, rows: 2 });
  const refused = el('p.desk-refused', { role: 'alert' });
  const send = async event => {
    event.preventDefault();
    try {
      await post(`${ADDRESS}/${step.id}`, { reason: reason.value, text: words.value });
      await done();
    } catch (problem) {
      refused.textContent = problem.message;
    }
  };
  return el('form.desk-lateness', { onsubmit: send },
    el('h4', {}, step.stepName),
    el('p.desk-facts', {}, step.caseNumber && el('span', {}, step.caseNumber),
      el('span', {}, text('due', clock(step.dueAt))), el('span', {}, text('ended-at', clock(step.endedAt)))),
    el('label', {}, el('span', {}, text('late.reason')), reason),
    el('label', {}, el('span', {}, text('late.text')), words),
    refused,
    el('button.btn.btn-primary', { type: 'submit' }, text('late.save')));
}

function dialogOf(button, again) {
  const close = el('button.desk-close', { type: 'button', 'aria-label': text('close'), title: text('close') }, '×');
  const inner = el('div.desk-case');
  const dialog = el('dialog.desk-dialog', { 'aria-label': text('late.reason') }, close, inner);
  const fill = ({ steps, reasons }) => {
    inner.replaceChildren(el('h3', {}, text('late.reason')), ...steps.map(step => form(step, reasons, again)));
    if (!steps.length) {
      dialog.close();
    }
  };
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => {
    dialog.remove();
    button.focus();
  });
  return {
    fill,
    open(question) {
      document.body.append(dialog);
      fill(question);
      dialog.showModal();
      dialog.querySelector('select')?.focus();
    },
    isOpen: () => dialog.open
  };
}

/** The button; `look` asks anew, and answers the step for whose reason is asked newly, `open` shows the question. */
export function lateness() {
  const button = el('button.desk-late-asked', { type: 'button', hidden: true });
  let question = { steps: [], reasons: [] };

  const look = async () => {
    const before = question.steps.length;
    question = await get(ADDRESS);
    const { length } = question.steps;
    button.hidden = length === 0;
    button.textContent = text('late.asked', length);
    if (dialog.isOpen()) {
      dialog.fill(question);
    }
    return length > before ? question.steps[0] : null;
  };
  const dialog = dialogOf(button, look);
  const open = () => dialog.open(question);
  button.addEventListener('click', open);
  return { button, look, open };
}
