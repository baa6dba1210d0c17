// A case that was found, to be read only: what the head and the tab "Case" of a step show, in a window above the page.
import { contact, folded, told } from '../case/facts.js';
import { el } from '../../shared/dom.js';
import { moments } from '../case/moments.js';
import { page } from '../case/case-tab.js';
import { text } from '../view/texts.js';
import { tick } from '../view/time.js';

function head(view) {
  const rows = view.noted.moments;
  return el('section.desk-case-head', { 'aria-label': text('about') },
    el('div.desk-who', {}, contact(view)),
    told(view),
    folded(view),
    rows.length ? el('details', {}, el('summary', {}, text('timeline', rows.length)), moments(rows)) : null);
}

/** Shows the case; the focus goes back to where it came from. */
export async function openCase(get, number, from) {
  const inner = el('div.desk-case', { tabindex: 0 }, el('p.desk-none', {}, text('loading')));
  const close = el('button.desk-close', { type: 'button', 'aria-label': text('close'), title: text('close') }, '×');
  const dialog = el('dialog.desk-dialog', { 'aria-label': `${text('case')} ${number}` }, close, inner);
  let still = () => {};
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  // Escape closes this window, and not the start form that it was opened from.
  dialog.addEventListener('keydown', event => event.key === 'Escape' && event.stopPropagation());
  dialog.addEventListener('close', () => {
    still();
    dialog.remove();
    from.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
  try {
    const view = await get('/desk/find/cases/' + encodeURIComponent(number));
    inner.replaceChildren(head(view), ...page(view));
    still = tick(inner);
  } catch (problem) {
    inner.replaceChildren(el('p.desk-none', { role: 'alert' }, problem.status === 404 ? problem.message : text('find-failed')));
  }
}
