// The page's words, from the same message bundles as the server's.
import { language, locale, moment, wording } from '../../shared/language.js';
import english from '../../../resources/messages/modeler.properties';
import chinese from '../../../resources/messages/modeler_zh.properties';
import peopleEnglish from '../../../resources/messages/people.properties';
import peopleChinese from '../../../resources/messages/people_zh.properties';

export { language, moment };

export const text = wording('modeler', english, chinese);

const people = language === 'zh' ? peopleChinese : peopleEnglish;
const GROUP = 'people.group.';

// The teams that a step may be given to, by their names.
export const groups = Object.entries(people)
  .filter(([key]) => key.startsWith(GROUP) && !/camunda-admin|auditor/.test(key))
  .map(([key, name]) => ({ id: key.slice(GROUP.length), name }));

const clocks = new Intl.DateTimeFormat(locale, { timeStyle: 'short', hourCycle: 'h23' });

export function clock(time) {
  return time ? clocks.format(new Date(time)) : '';
}

const SHIPPED = 'EstateDesk';

// Who put a version live: a person, or the application itself.
export function author(by) {
  return by && by !== SHIPPED ? by : text('list.shipped');
}

export function reason({ reason: why, deployedBy }) {
  return why && why !== deployedBy ? why : '';
}
