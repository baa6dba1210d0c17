// A step on a card: what one touch can say as large buttons, the form below where more is asked.
import { el } from '../shared/dom.js';
import { clock } from '../tasklist/view/time.js';
import { takeBack, time, waiting } from './outbox.js';
import { text } from './texts.js';

/** `act.tap(step, tap)` and `act.send(step, variables)` do it; the node stays while what is shown changes. */
export function stepView(act) {
  const [head, buttons, below] = [el('div'), el('div.taps'), el('div')];
  const node = el('section.step', {}, head, buttons, below);
  let [step, close] = [null, null];

  const open = async begun => {
    if (close) {
      return;
    }
    close = () => {};
    buttons.hidden = true;
    below.replaceChildren(el('p', { role: 'status' }, text('loading')));
    try {
      const { openForm } = await import('./form.js');
      const closeForm = await openForm(step.id, below, begun, variables => act.send(step, variables));
      below.append(el('button.big', { type: 'button', onclick: () => close() }, text('close')));
      close = () => {
        closeForm();
        [close, buttons.hidden] = [null, false];
      };
    } catch (problem) {
      act.failed(problem);
      below.replaceChildren();
      [close, buttons.hidden] = [null, false];
    }
  };

  const show = () => {
    const tapped = waiting(step.id);
    const { taps } = step.tap;
    const alone = taps.length === 1 && taps[0].label === null;
    head.replaceChildren(
      el('h3', {}, step.name),
      el('p.facts', {},
        el('span', { class: step.mine ? 'mark' : 'mark free' }, text(step.mine ? 'mine' : 'free')),
        step.due && el('span', {}, text('due', clock(step.due))),
        step.due && el('span.count', { 'data-due': step.due })));
    buttons.replaceChildren(...(tapped
      ? [el('p.waits', { role: 'status' }, text('waits', time(tapped))),
        el('button.big', { type: 'button', onclick: () => [takeBack(step.id), show()] }, text('take-back'))]
      : [...taps.map((tap, place) => el(place === 0 ? 'button.big.main' : 'button.big', {
          type: 'button',
          onclick: () => tap.whole ? [act.tap(step, tap), show()] : open(tap.answers)
        }, alone ? step.name : tap.label)),
        el(taps.length ? 'button.big.more' : 'button.big.main', { type: 'button', onclick: () => open({}) },
          text(taps.length ? 'more' : 'open'))]));
  };

  return {
    node,
    update(newest) {
      step = newest;
      show();
    },
    /** Answers whether somebody was just filling in its form. */
    end() {
      const open = close !== null;
      close?.();
      return open;
    }
  };
}
