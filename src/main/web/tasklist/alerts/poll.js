// Asks again and again: often while the page is seen, less often while it is hidden, ever more rarely after failures.

const SEEN = 1200;
const HIDDEN = 4000;
const RAREST = 60000;

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
 * again (signed out); what it throws counts as a failure, which `failed` hears of.
 */
export function poll(question, failed) {
  let due = 0;
  let failures = 0;
  let asking = false;

  const pause = () => Math.min((document.hidden ? HIDDEN : SEEN) * 2 ** failures, RAREST);
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
  const wake = () => {
    if (!document.hidden && failures === 0) {
      due = 0;
      work();
    }
  };
  const still = eachMoment(work);
  const stop = () => {
    document.removeEventListener('visibilitychange', wake);
    still();
  };
  document.addEventListener('visibilitychange', wake);
  work();
  return stop;
}
