// One case with everything that is known about it: #/audit/case/<number>.
import { el } from '../../shared/dom.js';
import { drawingPanel } from './drawing/panel.js';
import { head } from './head/head.js';
import { caseRecord } from './record.js';
import { selection } from './selection.js';
import { caseTabs } from './tabs/case-tabs.js';
import { load } from './waiting.js';

// Answers what is to be done when the page is left.
export function casePage(node, number) {
  const page = el('main.desk-case', { 'data-case': number });
  const kept = { tab: 'timeline', process: null };
  let leave = () => {};
  const open = () => load(page, () => caseRecord(number), found => {
    leave();
    const desk = opened(found, kept, open);
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
function opened(found, kept, reopen) {
  const { api } = found;
  const verification = api.verification();
  verification.catch(() => {});
  return { ...found, kept, reopen, verification, selection: selection(), firstSteps: once(() => api.steps()) };
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
