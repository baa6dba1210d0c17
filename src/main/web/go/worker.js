// Keeps the page itself in the browser, so that it opens without a network. What the desk tells of cases is never kept here.
// FILES and KEPT are filled in when it is bundled.
const PATIENCE = 4000;

self.addEventListener('install', event => {
  event.waitUntil(caches.open(KEPT).then(cache => cache.addAll(FILES)).then(() => self.skipWaiting()));
});

self.addEventListener('activate', event => {
  event.waitUntil(caches.keys()
    .then(names => Promise.all(names.filter(name => name !== KEPT).map(name => caches.delete(name))))
    .then(() => self.clients.claim()));
});

self.addEventListener('fetch', event => {
  const { origin, pathname } = new URL(event.request.url);
  if (event.request.method === 'GET' && origin === self.location.origin && FILES.includes(pathname)) {
    event.respondWith(answer(event.request, pathname));
  }
});

/** The desk's own answer first: it is in the reader's language. */
async function answer(request, pathname) {
  const kept = await caches.match(pathname);
  const fetched = fetch(request);
  const slow = new Promise((_, give) => setTimeout(give, PATIENCE, new Error('slow')));
  try {
    return await (kept ? Promise.race([fetched, slow]) : fetched);
  } catch (problem) {
    fetched.catch(() => {});
    return kept ?? Response.error();
  }
}
