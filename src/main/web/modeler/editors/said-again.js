// What the form editor, and in a few hints the table editor, say by themselves: they have no hook for another language, so
// their words are said again as they come. What a manager wrote is left alone.
import { language } from '../view/texts.js';
import { translate } from './translation.js';

const FRAME = '.fjs-palette-container, .fjs-properties-container, .fjs-context-pad, .flatpickr-calendar, .bio-properties-panel-popup,'
  + ' .fjs-select-placeholder, .fjs-empty-editor';
const HINTS = ['title', 'placeholder', 'aria-label'];

const SHAPES = [
  [/^Create an? (.+) element$/, name => `添加${translate(name)}`],
  [/^Remove (.+)$/, name => `删除${translate(name)}`],
  [/^List contains (\d+) items?$/, count => `共 ${count} 项`],
  [/^([A-Z][a-z]+ \d{1,2}, \d{4})$/, day => new Intl.DateTimeFormat(language).format(new Date(day))],
  [/^(mm\/dd\/yyyy)$/, () => '年/月/日'],
  [/^(hh:mm)/, () => '时:分']
];

// Months and days of the week, as the calendar writes them.
const CALENDAR = new Map([
  ...names({ month: 'long' }, 12, place => new Date(Date.UTC(2026, place, 1))),
  ...names({ weekday: 'short' }, 7, place => new Date(Date.UTC(2026, 1, 1 + place)))
]);

function names(how, many, day) {
  const [english, own] = ['en', language].map(tag => new Intl.DateTimeFormat(tag, { ...how, timeZone: 'UTC' }));
  return Array.from({ length: many }, (_, place) => [english.format(day(place)), own.format(day(place))]);
}

function said(words) {
  const [shape, say] = SHAPES.find(([pattern]) => pattern.test(words)) ?? [];
  return shape ? say(words.match(shape)[1]) : CALENDAR.get(words) ?? translate(words);
}

function rewrite(node) {
  const words = node.data.trim();
  const other = words && node.parentElement?.closest(FRAME) ? said(words) : words;
  if (other !== words) {
    node.data = node.data.replace(words, () => other);
  }
}

function hints(element) {
  HINTS.filter(name => element.hasAttribute(name)).forEach(name => {
    const words = element.getAttribute(name);
    const other = said(words);
    if (other !== words) {
      element.setAttribute(name, other);
    }
  });
}

function visit(node) {
  if (node.nodeType === Node.TEXT_NODE) {
    rewrite(node);
  } else if (node.nodeType === Node.ELEMENT_NODE) {
    hints(node);
    node.childNodes.forEach(visit);
  }
}

// Says them until the answer is called.
export function sayAgain(...places) {
  if (language !== 'zh') {
    return () => {};
  }
  const seen = new MutationObserver(changes => changes.forEach(({ type, target, addedNodes }) => {
    (type === 'childList' ? addedNodes : [target]).forEach(visit);
  }));
  places.forEach(place => {
    visit(place);
    seen.observe(place, { childList: true, characterData: true, subtree: true, attributeFilter: HINTS });
  });
  return () => seen.disconnect();
}
