// Where one is: #/audit/<page>/<what>?<query>. What a page is asked for stands in the address, so that Back and bookmarks work.
const ROOT = '#/audit';

export function here() {
  const [path, query = ''] = location.hash.slice(ROOT.length).split('?');
  const [page = '', ...rest] = path.split('/').filter(Boolean).map(decodeURIComponent);
  return { page, what: rest.join('/'), values: Object.fromEntries(new URLSearchParams(query)) };
}

export function address(page, values = {}) {
  const given = Object.entries(values).filter(([, value]) => value !== '' && value !== null && value !== undefined);
  return `${ROOT}/${page}${given.length ? `?${new URLSearchParams(given)}` : ''}`;
}

// Cockpit opens the whole page anew when it hears of another address; so it is not told of what the page shows already.
export function remember(page, values, kept = null) {
  history.pushState(kept, '', address(page, values));
}

export const caseAddress = caseNumber => `${ROOT}/case/${encodeURIComponent(caseNumber)}`;
