// One case with everything that is known about it: #/audit/case/<number>.
import { el } from '../../shared/dom.js';
import { caseApi } from './api.js';
import { drawingPanel } from './drawing/panel.js';
import { head } from './head/head.js';
import { selection } from './selection.js';
import { caseTabs } from './tabs/case-tabs.js';
import { load } from './waiting.js';

// Answers what is to be done when the page is left.
export function casePage(node, number) {
  const page = el('main.desk-case', { 'data-case': number });
  const kept = { tab: 'timeline', process: null };
  let leave = () => {};
  const open = () => load(page, caseApi(number).record, record => {
    leave();
    const desk = opened(number, record, kept, open);
    const drawing = drawingPanel(desk);
    leave = drawing.leave;
    return [head(desk), drawing.element, caseTabs(desk)];
  });
  node.append(page);
  open();
  return () => {
    leave();
    page.remove();
  };
}

// What the parts of the page share. `kept` outlives loading everything again.
function opened(number, record, kept, reopen) {
  const api = caseApi(number);
  const verification = api.verification();
  verification.catch(() => {});
  return { number, record, kept, reopen, api, verification, selection: selection(), firstSteps: once(() => api.steps()) };
}

// Asks only once, unless it failed.
function once(ask) {
  let asked = null;
  return () => {
    asked ??= ask();
    asked.catch(() => (asked = null));
    return asked;
  };
}
