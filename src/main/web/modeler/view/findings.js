import { el } from './dom.js';
import { text } from './texts.js';

// What the guard says about the drawing; a click goes to the element.
export function findingsList(goTo) {
  const summary = el('h2', {}, text('findings.none'));
  const list = el('ul');
  const element = el('section.findings', { 'aria-label': text('findings'), 'aria-live': 'polite' }, summary, list);
  const show = found => {
    element.classList.remove('busy');
    element.classList.toggle('bad', Boolean(found?.some(isError)));
    element.dataset.checked = found ? found.length : 'failed';
    summary.textContent = found ? counted(found) : text('findings.unknown');
    list.replaceChildren(...(found ?? []).map(finding => item(finding, goTo)));
  };
  return { element, show, busy: () => element.classList.add('busy') };
}

export const isError = finding => finding.severity.toLowerCase() === 'error';

function counted(found) {
  const errors = found.filter(isError).length;
  return found.length === 0 ? text('findings.none') : text('findings.count', errors, found.length - errors);
}

function item(finding, goTo) {
  return el('li', { class: isError(finding) ? 'error' : 'warning', 'data-element': finding.elementId },
    el('button', { onclick: () => goTo(finding.elementId) },
      el('strong', {}, finding.elementName || finding.elementId), ' ', finding.wrong, ' ', el('em', {}, finding.mend)));
}
