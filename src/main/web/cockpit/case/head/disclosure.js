// Asks why personal data is to be shown; the reason goes into the journal.
import { el } from '../../../shared/dom.js';
import { text } from '../texts.js';
import { said, why } from '../waiting.js';

const NOTHING_SAID = 422;

// Answers whether it is shown from now on.
export function askReason({ api, number }) {
  return new Promise(resolve => {
    const reason = el('textarea', { required: true, rows: 3, maxlength: 500, name: 'reason', id: 'desk-reason' });
    const wrong = el('p.desk-wrong', { role: 'alert' });
    const go = el('button.desk-button.primary', {}, text('disclosure.go'));
    const close = answer => {
      window.close();
      window.remove();
      resolve(answer);
    };
    const submit = event => {
      event.preventDefault();
      go.disabled = true;
      wrong.textContent = '';
      disclose(api, reason.value.trim()).then(() => close(true), problem => {
        wrong.textContent = problem.status === NOTHING_SAID ? why(problem) : `${said(problem)} ${why(problem)}`;
        go.disabled = false;
        reason.focus();
      });
    };
    const window = el('dialog.desk-dialog', { 'aria-labelledby': 'desk-disclosure', oncancel: () => close(false) },
      el('h2', { id: 'desk-disclosure' }, text('disclosure.title', number)),
      el('p', {}, text('disclosure.what')),
      el('form', { onsubmit: submit },
        el('label', { for: 'desk-reason' }, text('disclosure.reason')), reason, wrong,
        el('div.desk-buttons', {}, el('button.desk-button', { type: 'button', onclick: () => close(false) }, text('cancel')), go)));
    document.body.append(window);
    window.showModal();
    reason.focus();
  });
}

function disclose(api, reason) {
  return reason ? api.disclose(reason) : Promise.reject(Object.assign(new Error(text('disclosure.missing')), { status: NOTHING_SAID }));
}
