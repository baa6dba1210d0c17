// The page's words, from the same message bundles as the server's.
import english from '../../../resources/messages/modeler.properties';
import chinese from '../../../resources/messages/modeler_zh.properties';
import peopleEnglish from '../../../resources/messages/people.properties';
import peopleChinese from '../../../resources/messages/people_zh.properties';

const asked = new URLSearchParams(location.search).get('lang');
export const language = (asked ?? navigator.language).startsWith('zh') ? 'zh' : 'en';

const words = language === 'zh' ? { ...english, ...chinese } : english;
const people = language === 'zh' ? peopleChinese : peopleEnglish;
const GROUP = 'people.group.';

export function text(key, ...values) {
  const found = words[`modeler.${key}`] ?? key;
  return found.replaceAll("''", "'").replace(/\{(\d)}/g, (_, place) => values[place] ?? '');
}

// The teams that a step may be given to, by their names.
export const groups = Object.entries(people)
  .filter(([key]) => key.startsWith(GROUP) && !/camunda-admin|auditor/.test(key))
  .map(([key, name]) => ({ id: key.slice(GROUP.length), name }));

const moments = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' });

export function moment(time) {
  return time ? moments.format(new Date(time)) : '';
}

const clocks = new Intl.DateTimeFormat(language, { timeStyle: 'short', hourCycle: 'h23' });

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
