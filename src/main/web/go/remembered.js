// What was shown last, for a page that is opened again without a network: as long as the tab is there, and nobody signs out.
const PLACE = 'estatedesk.go.last';

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
