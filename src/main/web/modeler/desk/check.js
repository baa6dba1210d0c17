import { api } from './api.js';
import { later } from '../view/dom.js';

const PAUSE = 700;

// Asks the guard about what is drawn, some moments after the last change; an answer that came too late is not shown.
export function checker(work, editor, findings) {
  let asked = 0;
  const check = async () => {
    const question = ++asked;
    findings.busy();
    const content = await editor.content();
    const answer = await api.check([{ name: work.fileName, content }]).catch(() => null);
    if (question === asked) {
      show(answer?.findings);
    }
  };
  const show = found => {
    asked++;
    findings.show(found ?? null);
    editor.mark(found ?? []);
  };
  const soon = later(PAUSE, check);
  return { soon, show, stop: () => soon.cancel() };
}
