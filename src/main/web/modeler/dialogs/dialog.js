import { el } from '../view/dom.js';

// A window in front of the page. `fill(close)` gives its content; answers what it was closed with, or undefined.
export function dialog(title, fill, { wide = false } = {}) {
  return new Promise(resolve => {
    const window = el(wide ? 'dialog.wide' : 'dialog', { 'aria-label': title });
    const close = answer => {
      window.close();
      window.remove();
      resolve(answer);
    };
    window.addEventListener('cancel', event => {
      event.preventDefault();
      close();
    });
    window.append(el('h2', {}, title), ...fill(close));
    document.body.append(window);
    window.showModal();
  });
}

export function buttons(...all) {
  return el('div.buttons', {}, ...all);
}
