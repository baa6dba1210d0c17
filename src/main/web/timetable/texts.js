import { language, locale, wording } from '../shared/language.js';
import english from '../../resources/messages/timetable-page.properties';
import chinese from '../../resources/messages/timetable-page_zh.properties';

export const text = wording('timetable', english, chinese);

const names = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });

// 2024-01-01 was a Monday.
export const weekdays = [1, 2, 3, 4, 5, 6, 7].map(day => ({ day: String(day), name: names.format(Date.UTC(2024, 0, day)) }));

export function days(those) {
  const of = weekdays.filter(({ day }) => those.includes(day));
  return of.length === weekdays.length ? text('every-day') : of.map(({ name }) => name).join(' ');
}
