// What the server refuses names its fields: each sentence also stands beside its field, until somebody changes that.
import { showFirst } from './fields.js';
import { whenSent } from './sent.js';

const NOTE = 'estatedesk-refused';
whenSent(show);

function show(request) {
  document.querySelectorAll('.' + NOTE).forEach((note) => note.remove());
  const refusal = request.status === 400 ? messageOf(request.responseText) : '';
  document.querySelectorAll('.fjs-form .fjs-form-field').forEach((field) => {
    const label = field.querySelector('label')?.textContent.replace(/\*\s*$/, '').trim();
    const said = label && refusal.includes(label) ? sentence(refusal, label) : undefined;
    if (said) {
      mark(field, said);
    }
  });
  showFirst(document, '.fjs-form-field:has(> .' + NOTE + ')');
}

function messageOf(body) {
  try {
    return JSON.parse(body).message ?? '';
  } catch {
    return '';
  }
}

/** As messages/forms writes it: the label, the key in brackets, a colon, what is wrong. */
function sentence(refusal, label) {
  const [, said] = refusal.split(label).slice(1).join(label).match(/^ ?[(（][\w.]+[)）][:：] ?([^;；]+)/u) ?? [];
  return said;
}

function mark(field, said) {
  const note = document.createElement('div');
  note.className = NOTE + ' fjs-form-field-error';
  note.setAttribute('role', 'alert');
  note.textContent = said;
  field.append(note);
  field.addEventListener('input', () => note.remove(), { once: true });
}
