// The words of the auditors' pages, from the same message bundles as the server's.
import { language, locale, wording } from '../../shared/language.js';
import english from '../../../resources/messages/audit.properties';
import chinese from '../../../resources/messages/audit_zh.properties';
import listsEnglish from '../../../resources/messages/audit-lists.properties';
import listsChinese from '../../../resources/messages/audit-lists_zh.properties';

export { language, moment } from '../../shared/language.js';

export const text = wording('audit', { ...english, ...listsEnglish }, { ...chinese, ...listsChinese });

// A class or an outcome in words; a drawing may write others, which are shown as they are.
export function worded(value) {
  const words = value && text(`value.${value}`);
  return words === `value.${value}` ? value : words;
}

const numbers = new Intl.NumberFormat(locale);
const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });

export const number = value => numbers.format(value);

// A share between 0 and 1; null where there is nothing to count.
export const percent = share => share === null || share === undefined ? '–' : percents.format(share);

// A local date such as 2026-01-31, whatever the reader's time zone.
export const day = date => days.format(new Date(`${date}T00:00Z`));

const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
const clocks = new Intl.DateTimeFormat(locale, { timeStyle: 'short', hourCycle: 'h23' });

// A moment in two parts, between which a line may break, and nowhere else.
export const dateAndTime = time => time ? [dates, clocks].map(format => format.format(new Date(time))) : [];

// How many of something: the key has a form for one and one for all other numbers.
export const counted = (key, count) => text(`${key}.${count === 1 ? 'one' : 'more'}`, number(count));

const UNITS = [['days', 86_400_000], ['hours', 3_600_000], ['minutes', 60_000], ['seconds', 1000]];

// Milliseconds in the two largest units that are not zero.
export function duration(millis) {
  if (millis === null || millis === undefined) {
    return '–';
  }
  const first = UNITS.findIndex(([, size]) => millis >= size);
  if (first < 0) {
    return text('duration.below-second');
  }
  let left = millis;
  return UNITS.slice(first, first + 2).map(([unit, size]) => {
    const amount = Math.floor(left / size);
    left -= amount * size;
    return amount ? text(`duration.${unit}`, amount) : '';
  }).filter(Boolean).join(' ');
}
