import { language, wording } from '../shared/language.js';
import english from '../../resources/messages/calendar-page.properties';
import chinese from '../../resources/messages/calendar-page_zh.properties';
import namesEnglish from '../../resources/messages/calendar.properties';
import namesChinese from '../../resources/messages/calendar_zh.properties';

export const text = wording('calendar', english, chinese);

const known = wording('name', language === 'zh' ? namesChinese : namesEnglish, {});

// Where the days of a year come from that nobody here uploaded.
export function shipped(year, source) {
  const key = `shipped.${year}`;
  const found = text(key);
  return found === key ? source : found;
}

// The holidays of China in the reader's language, whichever of the two was uploaded; others as they are.
export function named(name) {
  const key = name.toLowerCase().replaceAll(' ', '-');
  const found = known(key);
  return found === key ? name : found;
}

const names = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });

export const weekday = date => names.format(new Date(date));
