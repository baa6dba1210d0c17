// The case of a task, read again and again for all that show it: one question for the head above the form and the tab "Case".
import { caseOf } from '../view/server.js';

const AGAIN = 10000;
const watched = new Map();

function begin(api, taskId) {
  const one = { watchers: new Set() };
  const tell = (part, what) => one.watchers.forEach(watcher => watcher[part](what));
  const load = () => document.hidden || caseOf(api, taskId, one.tag).then(
    ({ view, tag }) => {
      one.tag = tag;
      if (view !== undefined) {
        one.view = view;
        tell('show', view);
      }
    },
    problem => tell('failed', problem));
  load();
  const timer = setInterval(load, AGAIN);
  one.end = () => clearInterval(timer);
  watched.set(taskId, one);
  return one;
}

/** Calls `show` with the case whenever it has changed, null if there is none to see, or `failed`, until the returned function is called. */
export function watch(api, taskId, watcher) {
  const one = watched.get(taskId) ?? begin(api, taskId);
  one.watchers.add(watcher);
  if (one.view !== undefined) {
    watcher.show(one.view);
  }
  return () => {
    one.watchers.delete(watcher);
    if (!one.watchers.size && watched.get(taskId) === one) {
      one.end();
      watched.delete(taskId);
    }
  };
}
