import { api } from '../desk/api.js';
import { el, reopen } from '../view/dom.js';
import { failure } from '../view/notices.js';
import { inWords } from '../view/difference.js';
import { text } from '../view/texts.js';
import { buttons, dialog } from './dialog.js';
import { deployed } from './deployed.js';

// An earlier version becomes live again, as a new version.
export async function goBack(desk, version) {
  const [live] = desk.versions;
  const difference = await api.compare(desk.kind, desk.key, live.version, version);
  const answer = await dialog(text('back.title', version), close => form(desk, version, difference, close));
  if (answer) {
    await deployed(desk, answer);
    reopen();
  }
}

function form({ kind, key }, version, difference, close) {
  const reason = el('textarea', { required: true, rows: 2, maxlength: 255, name: 'reason', autofocus: '' });
  const problem = el('div');
  const submit = async event => {
    event.preventDefault();
    try {
      close(await api.goBack(kind, key, version, reason.value.trim()));
    } catch (failed) {
      problem.replaceChildren(failure(failed));
    }
  };
  return [
    el('h3', {}, text('back.changes')),
    inWords(difference),
    el('form', { onsubmit: submit }, el('label', {}, text('deploy.reason'), reason), problem,
      buttons(el('button', { type: 'button', onclick: () => close() }, text('cancel')), el('button.main', {}, text('back.go', version))))
  ];
}
