// A worker. Browsers slow a hidden page's own timers down to one a minute, but not those of its workers.
setInterval(() => postMessage(0), 250);
