// One case with everything that is known about it: #/audit/case/<number>.
import { el } from '../../shared/dom.js';
import { caseApi } from './api.js';
import { drawingPanel } from './drawing/panel.js';
import { head } from './head/head.js';
import { names } from './names.js';
import { selection } from './selection.js';
import { caseTabs } from './tabs/case-tabs.js';
import { load } from './waiting.js';

// Answers what is to be done when the page is left.
export function casePage(node, number) {
  const page = el('main.desk-case', { 'data-case': number });
  const kept = { tab: 'timeline', process: null };
  let leave = () => {};
  const open = () => load(page, () => asked(number), ([record, fields]) => {
    leave();
    const desk = opened(number, record, names(record.people, fields), kept, open);
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

// Without the fields' names everything is shown by its key.
function asked(number) {
  const api = caseApi(number);
  return Promise.all([api.record(), api.fields().catch(() => ({}))]);
}

// What the parts of the page share. `kept` outlives loading everything again.
function opened(number, record, called, kept, reopen) {
  const api = caseApi(number);
  const verification = api.verification();
  verification.catch(() => {});
  return { number, record, called, kept, reopen, api, verification, selection: selection(), firstSteps: once(() => api.steps()) };
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
