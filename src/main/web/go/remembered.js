// What was shown last, for a page that is opened again without a network: as long as the tab is there, and nobody signs out.
import { clockWas, difference } from '../tasklist/view/server.js';

const PLACE = 'estatedesk.go.last';
const CLOCK = 'estatedesk.go.clock';

clockWas(JSON.parse(localStorage.getItem(CLOCK)));

/** For a telephone whose clock is wrong, when the page is opened without a network. */
export function rememberClock() {
  localStorage.setItem(CLOCK, JSON.stringify(difference()));
}

export function last() {
  return JSON.parse(sessionStorage.getItem(PLACE));
}

export function remember(page) {
  if (page) {
    sessionStorage.setItem(PLACE, JSON.stringify(page));
  } else {
    sessionStorage.removeItem(PLACE);
  }
}
