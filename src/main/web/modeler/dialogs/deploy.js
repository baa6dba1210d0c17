import { api } from '../desk/api.js';
import { el, reopen } from '../view/dom.js';
import { failure } from '../view/notices.js';
import { inWords, onDrawing } from '../view/difference.js';
import { text } from '../view/texts.js';
import { buttons, dialog } from './dialog.js';
import { askConflict } from './conflict.js';
import { deployed } from './deployed.js';

const REFUSED = 400;
const CONFLICT = 409;

// Puts what is drawn live: shows the difference, asks why, and says what came of it. Nothing drawn is lost on the way.
export async function deploy(desk) {
  const { work, editor, keeper } = desk;
  desk.notices.querySelector('.bad')?.remove();
  const content = await editor.content();
  const outcome = await dialog(text('deploy.title', work.name), close => form(desk, content, close), { wide: true });
  if (outcome?.live) {
    await keeper.drop();
    await deployed(work, outcome.live);
    reopen();
  } else if (outcome?.refused) {
    desk.check.show(outcome.refused);
    desk.notices.prepend(failure({ status: REFUSED, message: text('deploy.refused') }));
  } else if (outcome?.conflict) {
    await askConflict(desk, content, outcome.conflict);
  }
}

function form({ work }, content, close) {
  const reason = el('textarea', { required: true, rows: 2, maxlength: 255, autofocus: '', name: 'reason' });
  const problem = el('div');
  const go = el('button.main', {}, text('deploy.go'));
  const submit = async event => {
    event.preventDefault();
    go.disabled = true;
    const drawing = { fileName: work.fileName, content, basedOn: work.basedOn, reason: reason.value.trim() };
    close(await send(work, drawing).catch(failed => {
      problem.replaceChildren(failure(failed));
      go.disabled = false;
      return Promise.reject(failed);
    }));
  };
  const cancel = el('button', { type: 'button', onclick: () => close() }, text('cancel'));
  return [
    changes(work, content),
    el('form', { onsubmit: event => submit(event).catch(() => {}) },
      el('label', {}, text('deploy.reason'), reason), problem, buttons(cancel, go))
  ];
}

function changes(work, content) {
  if (!work.live) {
    return el('p', {}, text('deploy.new'));
  }
  const place = el('div.changes', {}, el('p.quiet', {}, text('wait')));
  fill(place, work, content).catch(failed => place.replaceChildren(failure(failed)));
  return place;
}

async function fill(place, work, content) {
  const difference = await api.difference(work.kind, work.key, { content });
  const cases = difference.runningCases > 0 ? el('p.cases', {}, text('deploy.cases', difference.runningCases)) : '';
  place.replaceChildren(el('h3', {}, text('deploy.changes')), inWords(difference), cases);
  if (work.kind === 'process') {
    await onDrawing(place, difference, await api.file(work.kind, work.key, work.version), content);
  }
}

async function send(work, drawing) {
  try {
    return { live: await api.deploy(work.kind, work.key, drawing) };
  } catch (problem) {
    if (problem.status === REFUSED && problem.body.findings) {
      return { refused: problem.body.findings };
    }
    if (problem.status === CONFLICT) {
      return { conflict: problem.body };
    }
    throw problem;
  }
}
