// Asks again and again: often while the page is seen, less often while it is hidden, ever more rarely after failures.

const PACE = { seen: 1200, hidden: 4000, rarest: 60000 };

function eachMoment(work) {
  try {
    const worker = new Worker(new URL('./ticker.js', import.meta.url));
    worker.onmessage = work;
    return () => worker.terminate();
  } catch (problem) {
    const timer = setInterval(work, 250);
    return () => clearInterval(timer);
  }
}

/**
 * Calls `question` at once and then until the returned function is called. It answers `true`: go on, `false`: never
 * again (signed out); what it throws counts as a failure, which `failed` hears of. The function's `now` asks at once.
 */
export function poll(question, failed, pace = PACE) {
  let due = 0;
  let failures = 0;
  let asking = false;

  const pause = () => Math.min((document.hidden ? pace.hidden : pace.seen) * 2 ** failures, pace.rarest);
  const work = async () => {
    if (asking || Date.now() < due) {
      return;
    }
    asking = true;
    try {
      if (!(await question())) {
        stop();
      }
      failures = 0;
    } catch (problem) {
      failures += 1;
      failed(problem);
    }
    due = Date.now() + pause();
    asking = false;
  };
  const now = () => {
    due = 0;
    work();
  };
  const wake = () => {
    if (!document.hidden && failures === 0) {
      now();
    }
  };
  const still = eachMoment(work);
  const stop = () => {
    document.removeEventListener('visibilitychange', wake);
    window.removeEventListener('online', now);
    still();
  };
  document.addEventListener('visibilitychange', wake);
  window.addEventListener('online', now);
  work();
  return Object.assign(stop, { now });
}
