// The words, times and durations of the case page.
import { language, locale, wording } from '../../shared/language.js';
import english from '../../../resources/messages/audit-case.properties';
import chinese from '../../../resources/messages/audit-case_zh.properties';
import tabsEnglish from '../../../resources/messages/audit-case-tabs.properties';
import tabsChinese from '../../../resources/messages/audit-case-tabs_zh.properties';
import engineEnglish from '../../../resources/messages/engine.properties';
import engineChinese from '../../../resources/messages/engine_zh.properties';
import fieldsEnglish from '../../../resources/messages/fields.properties';
import fieldsChinese from '../../../resources/messages/fields_zh.properties';
import peopleEnglish from '../../../resources/messages/people.properties';
import peopleChinese from '../../../resources/messages/people_zh.properties';

export { language };

export const text = wording('audit-case', { ...english, ...tabsEnglish }, { ...chinese, ...tabsChinese });

// Teams by their names; who is no team stays as he is.
const team = wording('people.group', peopleEnglish, peopleChinese);
export const owners = ids => ids?.split(/\s*,\s*/).map(id => team(id)).join(', ') ?? null;

// The engine's own words: what was done, to what, which kind of work; one that has no word is shown as the engine has it.
export const engineWord = (kind, code) => (code ? wording(kind, engineEnglish, engineChinese)(code) : code);

// What the engine and the journal keep under keys that no form names, and what stands there; null if that has no word.
export const fieldWord = key => said('field', key);
export const valueWord = value => said('value', value);

function said(kind, key) {
  const word = wording(kind, fieldsEnglish, fieldsChinese)(key);
  return word === key ? null : word;
}

// An auditor compares moments: they have seconds.
const moments = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium', hourCycle: 'h23' });
const clocks = new Intl.DateTimeFormat(locale, { timeStyle: 'short', hourCycle: 'h23' });
const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
const numbers = new Intl.NumberFormat(locale);

export const NOTHING = '–';
export const moment = time => (time ? moments.format(new Date(time)) : NOTHING);
export const clock = time => (time ? clocks.format(new Date(time)) : NOTHING);
export const percent = share => percents.format(share);
export const count = number => numbers.format(number);

const UNITS = [['d', 86_400_000], ['h', 3_600_000], ['min', 60_000], ['s', 1000]];
const TENTHS = 10_000;

// The largest units of so many milliseconds; tenths of a second only where there is nothing larger.
export function duration(millis, most = 2) {
  if (millis === null || millis === undefined) {
    return NOTHING;
  }
  if (millis < TENTHS) {
    return text('unit.s', numbers.format(Math.round(millis / 100) / 10));
  }
  let rest = Math.round(millis / 1000) * 1000;
  const first = UNITS.findIndex(([, length]) => rest >= length);
  return UNITS.slice(first, first + most).map(([unit, length]) => {
    const whole = Math.floor(rest / length);
    rest -= whole * length;
    return whole ? text(`unit.${unit}`, whole) : '';
  }).filter(Boolean).join(' ');
}
