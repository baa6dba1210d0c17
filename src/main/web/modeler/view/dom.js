// What pages are built with, and the page itself.
export { el, later } from '../../shared/dom.js';

export function show(...content) {
  document.getElementById('page').replaceChildren(...content);
}

// Leaves the page and opens it anew, with what the desk has now.
export function reopen() {
  window.dispatchEvent(new Event('hashchange'));
}
