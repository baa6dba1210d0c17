// What went out to whom, how often it was tried, and when it was delivered.
import { el } from '../../../shared/dom.js';
import { moment, owners, text, valueWord } from '../texts.js';
import { empty } from '../waiting.js';
import { paged } from './paged.js';
import { foldable, row, table } from './table.js';

const HEADS = ['at', 'to', 'text', 'channel', 'state', 'attempts'];
const ATTEMPTS = ['no', 'at', 'channel', 'address', 'result'];

export function messages(panel, desk) {
  return paged(panel, {
    ask: desk.api.messages,
    rows: one => [line(desk, one)],
    show: rows => table('desk-messages', text('messages.caption'), HEADS.map(head => text(`message.${head}`)), rows),
    none: empty(text('messages.none'))
  });
}

function line({ called }, one) {
  return row({ 'data-message': one.state }, moment(one.at),
    [{ GROUP: owners, PERSON: called.person }[one.kind]?.(one.to) ?? one.to, one.kind && el('div.desk-quiet', {}, text(`message.kind.${one.kind}`))],
    [one.subject && el('strong', {}, one.subject), el('div.desk-text', {}, one.text), one.template && el('small', {}, text('message.template', one.template))],
    by(one.channel),
    [el('span.desk-delivery', { 'data-state': one.state }, one.stateName ?? one.state), one.settledAt && el('div.desk-quiet', {}, moment(one.settledAt))],
    one.attempts.length > 0 && foldable(text('message.tried', one.attempts.length), attempts(one.attempts)));
}

function attempts(all) {
  return el('table.desk-details', {},
    el('thead', {}, el('tr', {}, ATTEMPTS.map(head => el('th', { scope: 'col' }, text(`attempt.${head}`))))),
    el('tbody', {}, all.map(one => el('tr.desk-inner', {},
      el('th', { scope: 'row' }, String(one.no)), el('td', {}, moment(one.at)), el('td', {}, by(one.channel)), el('td', {}, one.address),
      el('td', {}, text(`attempt.${result(one)}`), one.answer && el('div.desk-quiet', {}, one.answer))))));
}

/** A channel of somebody's own has no word here. */
const by = channel => channel && (valueWord(channel) ?? channel);

function result({ delivered, permanent }) {
  return delivered ? 'delivered' : permanent ? 'permanent' : 'failed';
}
