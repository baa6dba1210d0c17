// On Cockpit's own page of a running instance: its promises, what happened last, and the way to the whole case.
import { el } from '../../shared/dom.js';
import { processInstance } from './api.js';
import { caseRecord } from './record.js';
import { promises } from './tabs/promises.js';
import { latest } from './tabs/timeline.js';
import { text } from './texts.js';
import { empty, load } from './waiting.js';

const LATEST = 10;

export function running(node, data, scope) {
  const page = el('div.desk-case.desk-running');
  node.append(page);
  load(page, () => found(data, scope), desk => (desk ? inShort(desk) : empty(text('running.no-case'))));
  return () => page.remove();
}

// The business key of an instance is its case's number.
async function caseNumber(data, scope) {
  const known = scope?.processInstance ?? data?.processInstance;
  const id = data?.processInstanceId ?? known?.id;
  return known?.businessKey ?? (id ? (await processInstance(id)).businessKey : null);
}

async function found(data, scope) {
  const number = await caseNumber(data, scope);
  return number && { ...await caseRecord(number), selection: null, filter() {} };
}

function inShort(desk) {
  const { number } = desk;
  const kept = el('section', { 'aria-label': text('tab.promises') });
  const happened = el('section', { 'aria-label': text('running.latest') });
  promises(kept, desk);
  latest(happened, desk, LATEST);
  return [
    el('p.desk-whole', {}, el('a', { href: `#/audit/case/${encodeURIComponent(number)}` }, text('running.whole', number))),
    el('h3', {}, text('tab.promises')), kept,
    el('h3', {}, text('running.latest')), happened
  ];
}
