// Whether all journals are as they were written: each entry's hash is worked out anew.
import { el } from '../../shared/dom.js';
import { api } from '../desk/api.js';
import { asking } from '../view/asking.js';
import { table } from '../view/table.js';
import { counted, number, text } from '../view/texts.js';
import { caseAddress } from './address.js';

export function proofPage(node) {
  const place = el('div.desk-results', { 'aria-live': 'polite' });
  const ask = asking(place);
  const button = el('button.btn.btn-primary', { type: 'button' }, text('proof.verify'));
  button.onclick = async () => {
    button.disabled = true;
    place.replaceChildren(el('p.desk-waiting', {}, text('proof.waiting')));
    await ask(api.verification, result);
    button.disabled = false;
  };
  node.append(el('h1', {}, text('page.proof')), el('p.desk-lead', {}, text('proof.lead')), button, place);
}

function result({ intact, cases, entries, summary, broken = [] }) {
  const said = el(`div.desk-verdict.${intact ? 'desk-good' : 'desk-bad'}`, {},
    el('strong', {}, el('span', { 'aria-hidden': 'true' }, intact ? '✓ ' : '✗ '), text(intact ? 'proof.intact' : 'proof.broken')),
    el('p', {}, summary || text('proof.checked', counted('cases', cases), number(entries))));
  return broken.length ? [said, counted('proof.count', broken.length), brokenOnes(broken)] : said;
}

function brokenOnes(broken) {
  return table(text('proof.broken'), [
    { name: 'number', label: text('column.number'), cell: one => el('a', { href: caseAddress(one.caseNumber) }, one.caseNumber) },
    { name: 'entry', label: text('column.entry'), cell: one => String(one.entryNo ?? '') },
    { name: 'why', label: text('column.why'), cell: one => one.text || one.reason }
  ], broken);
}
