// After Start the number of the case is shown, and whoever has the next step, too, goes on with it: it opens by itself.
import { el } from '../../shared/dom.js';
import { caller } from '../../shared/http.js';
import { note } from '../alerts/toast.js';
import { address, openTask } from '../view/open.js';
import { text } from '../view/texts.js';
import { whenSent } from '../view/sent.js';

const SENT = /\/(?:process-definition\/.+|task\/([^/]+))\/submit-form$/;
// What the engine does by jobs takes a moment.
const LOOKS = [0, 800, 1600];
const DIALOG = '.modal-dialog';
const { get } = caller();

whenSent((request, where) => {
  const sent = SENT.exec(where);
  if (sent && request.status < 300) {
    after(sent[1], request).catch(problem => console.warn('EstateDesk:', problem));
  }
});

const wait = milliseconds => new Promise(done => setTimeout(done, milliseconds));

async function after(taskId, request) {
  const path = taskId
    ? '/desk/find/next-of-step?id=' + encodeURIComponent(taskId)
    : '/desk/find/next-of-start?id=' + encodeURIComponent(JSON.parse(request.responseText).id);
  const before = openTask();
  let told = Boolean(taskId);
  for (const pause of LOOKS) {
    await wait(pause);
    const { number, task } = await get(path);
    if (number && !told) {
      told = true;
      note(el('strong', {}, text('started', number)));
    }
    if (task) {
      await goOn(task, before);
      return;
    }
  }
}

/** Never behind a dialog, and not if somebody has opened something else meanwhile. */
async function goOn(taskId, before) {
  while (document.querySelector(DIALOG)) {
    await wait(100);
  }
  if ([before, null].includes(openTask())) {
    location.hash = address(taskId);
  }
}
