// The line above a form that tells that what was typed is kept, and throws it away when asked twice.
import { clock } from '../view/time.js';
import { el } from '../../shared/dom.js';
import { text } from '../view/texts.js';

const button = (words, onclick) => el('button.btn.btn-link', { type: 'button', onclick }, words);

/** A line before a form; nothing is shown until it has something to tell. */
export function draftLine(container, discard) {
  const node = el('div.desk-draft', { role: 'status', hidden: true });
  container.before(node);
  const show = (...parts) => {
    node.replaceChildren(...parts);
    node.hidden = !parts.length;
  };
  const tell = (words) => show(el('span', {}, words), button(text('draft.discard'), () => ask(words)));
  const ask = (words) => {
    const away = button(text('draft.discard-now'), () => {
      show();
      discard();
    });
    show(el('span', {}, text('draft.sure')), away, button(text('draft.go-on'), () => tell(words)));
    away.focus();
  };
  return {
    again: at => tell(at ? text('draft.again', clock(at)) : text('draft.again-unsent')),
    kept: at => tell(text('draft.kept', clock(at))),
    failed: why => tell(why),
    nothing: () => show()
  };
}
