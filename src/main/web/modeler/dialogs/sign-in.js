import { el } from '../view/dom.js';
import { text } from '../view/texts.js';
import { signIn } from '../../shared/session.js';
import { buttons, dialog } from './dialog.js';

let asking = null;

// One question, however many calls found that nobody is signed in; it stays until the sign-in is right.
export function askSignIn() {
  asking ??= ask().finally(() => (asking = null));
  return asking;
}

async function ask() {
  while (!await dialog(text('sign-in'), form)) {
    // Nothing can be done here without a sign-in: what is drawn is kept, and the question stays.
  }
}

function form(close) {
  const name = el('input', { name: 'username', autocomplete: 'username', required: true, autofocus: '' });
  const password = el('input', { name: 'password', type: 'password', autocomplete: 'current-password', required: true });
  const wrong = el('p.wrong', { role: 'alert' });
  const submit = async event => {
    event.preventDefault();
    if (await signIn(name.value, password.value)) {
      close(true);
    } else {
      wrong.textContent = text('sign-in.wrong');
      password.select();
    }
  };
  return [
    el('p', {}, text('sign-in.why')),
    el('form', { onsubmit: submit },
      el('label', {}, text('sign-in.name'), name),
      el('label', {}, text('sign-in.password'), password),
      wrong,
      buttons(el('a', { href: '/' }, text('to-start')), el('button.main', {}, text('sign-in.go'))))
  ];
}
