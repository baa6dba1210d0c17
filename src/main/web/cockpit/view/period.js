// A choice of the days that figures are about: the last so many, or from one day to another.
import { el } from '../../shared/dom.js';
import { input, select } from './fields.js';
import { text } from './texts.js';

const LENGTHS = [7, 30, 90, 365];
const DAY = 86_400_000;

const iso = time => new Date(time - new Date(time).getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

// Where on earth a day begins first: what happens today at a desk east of the reader belongs to the last days, too.
const begun = now => new Date(now + 14 * 3_600_000).toISOString().slice(0, 10);

// Both days count.
export function lastDays(length) {
  const now = Date.now();
  return { from: iso(now - (length - 1) * DAY), to: begun(now) };
}

export const lengths = () => LENGTHS.map(length => [length, text('period.last', length)]);

// choose({ from, to }) is told of each choice.
export function period(chosen, choose) {
  const days = LENGTHS.find(length => same(lastDays(length), chosen));
  const own = el('div.desk-own-period', { hidden: Boolean(days) },
    input(text('period.from'), 'date', chosen.from, from => from && choose({ ...chosen, from })),
    input(text('period.to'), 'date', chosen.to, to => to && choose({ ...chosen, to })));
  const pick = value => {
    own.hidden = value !== '';
    return value && choose(lastDays(Number(value)));
  };
  return el('div.desk-period', {}, select(text('period'), [...lengths(), ['', text('period.own')]], days ?? '', pick), own);
}

const same = (one, other) => one.from === other.from && one.to === other.to;
