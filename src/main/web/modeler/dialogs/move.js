import { api } from '../desk/api.js';
import { el } from '../view/dom.js';
import { failure, good, notice } from '../view/notices.js';
import { text } from '../view/texts.js';
import { buttons, dialog } from './dialog.js';

const LOOK_AGAIN = 700;

// Moves the running cases of one version to another: first what would happen, then, with a reason, the move itself.
export async function moveCases(key, from, to) {
  const plan = await api.dryRun(key, { from, to });
  await dialog(text('move.title', from, to), close => planned(key, from, to, plan, close), { wide: true });
}

function planned(key, from, to, plan, close) {
  const reason = el('textarea', { required: true, rows: 2, maxlength: 255, name: 'reason' });
  const outcome = el('div', { 'aria-live': 'polite' });
  const go = el('button.main', { disabled: plan.movable === 0 }, text('move.go', plan.movable));
  const leave = el('button', { type: 'button', onclick: () => close() }, text('move.stay'));
  const submit = async event => {
    event.preventDefault();
    go.disabled = true;
    try {
      const { batchId } = await api.move(key, { from, to, reason: reason.value.trim() });
      await follow(batchId, outcome);
      leave.textContent = text('done');
    } catch (problem) {
      outcome.replaceChildren(failure(problem));
      go.disabled = false;
    }
  };
  return [
    el('p', {}, text('move.plan', plan.cases, plan.movable)), el('p.quiet', {}, text('move.promises')),
    steps(plan.steps), stuck(plan.stuck),
    el('form', { onsubmit: submit }, el('label', {}, text('move.reason'), reason), outcome, buttons(leave, go))
  ];
}

function steps(all = []) {
  const renamed = all.filter(step => step.from !== step.to);
  return renamed.length
    ? el('details', { open: '' }, el('summary', {}, text('move.steps')),
      el('ul', {}, renamed.map(step => el('li', {}, `${step.name ?? step.from}: ${step.from} → ${step.to}`))))
    : '';
}

function stuck(all = []) {
  return all.length
    ? el('div.stuck', {}, el('h3', {}, text('move.stuck', all.length)),
      el('ul', {}, all.map(one => el('li', {}, el('strong', {}, one.caseNumber), ` ${one.step ?? ''}: ${one.why}`))))
    : '';
}

async function follow(batch, place) {
  const state = await api.moved(batch);
  place.replaceChildren(state.finished ? good(text('move.done', state.done)) : notice(text('move.going', state.done, state.total)));
  if (state.failed?.length) {
    place.append(stuck(state.failed));
  }
  if (!state.finished) {
    await new Promise(resume => setTimeout(resume, LOOK_AGAIN));
    await follow(batch, place);
  }
}
