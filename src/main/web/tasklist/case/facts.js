// Who came about what: what stands first, what follows, and what is folded away.
import { el } from '../../shared/dom.js';
import { text, worded } from '../view/texts.js';
import { clock } from '../view/time.js';
import { callBack } from '../calls/back.js';

const CONTACT = ['unit', 'customerPhone', 'customerName'];

function shown(key, value) {
  return key === 'customerPhone' ? el('a', { href: 'tel:' + value.replace(/[^+\d]/g, '') }, value) : value;
}

function named(name, content, kind = '') {
  return el('div', kind ? { class: kind } : {}, el('dt', {}, name), el('dd', {}, content));
}

function placed(noted, place) {
  return noted.facts.filter(fact => fact.place === place && !CONTACT.includes(fact.key));
}

function status(facts) {
  const word = text('status.' + facts.status);
  return facts.outcome ? `${word} (${worded(facts.outcome)})` : word;
}

const rows = facts => facts.map(fact => named(fact.label, fact.value));

/** Number and class, then where, how to reach whom, and who: large what the drawing says is urgent. */
export function contact({ facts, noted }) {
  const values = { unit: facts.unit, customerPhone: facts.phone, customerName: facts.customer };
  const large = noted.facts.filter(fact => fact.place === 'LARGE');
  const known = CONTACT.filter(key => values[key]);
  return [
    el('p.desk-number', {},
      el('strong', {}, facts.number),
      facts.caseClass ? el('span.desk-mark', {}, worded(facts.caseClass)) : null,
      facts.status === 'OPEN' ? null : el('span.desk-mark', {}, status(facts)),
      values.customerPhone ? el('button.btn.btn-link.desk-call-back', { type: 'button', onclick: () => callBack({ ...values, caseNumber: facts.number, channel: null }) }, text('call.back')) : null),
    el('dl.desk-contact', {},
      known.map(key => named(text(key), shown(key, values[key]), large.some(fact => fact.key === key) ? 'desk-large' : '')),
      large.filter(fact => !CONTACT.includes(fact.key)).map(fact => named(fact.label, fact.value, 'desk-large')))
  ];
}

/** What the drawing wants seen with every step. */
export function told({ facts, noted }) {
  return [
    facts.classClause ? el('p.desk-why', {}, facts.classClause) : null,
    el('dl.desk-told-facts', {}, rows(placed(noted, 'SHOWN')))
  ];
}

/** The rest. */
export function folded({ facts, noted }) {
  return el('dl.desk-head', {},
    named(text('status'), status(facts)),
    named(text('first-asked'), facts.firstAskedBy),
    named(text('registered'), clock(facts.registeredAt)),
    rows(placed(noted, 'FOLDED')));
}
