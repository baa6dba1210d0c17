// What form-js and the cards of Tasklist say by themselves, in the reader's words: form-js knows English only and shows a
// pattern to whoever mistyped, a card shows the class of a case as the table writes it.
import { text, worded } from './texts.js';
import { language } from '../../shared/language.js';

const WHERE = '.fjs-container, .flatpickr-calendar, .tasks-list';
const CLASS = /^(general|important|major)$/;

const SAID = {
  Select: 'form.select',
  Search: 'form.search',
  'No results': 'form.no-results',
  'Field is required.': 'form.required',
  'Value is not a number.': 'form.number',
  'Value is expected to be an integer.': 'form.integer',
  'Field must be a valid email.': 'form.email'
};

const SHAPES = [
  [/^Field must match pattern [^]*\.$/, 'form.pattern'],
  [/^Field must be a valid {1,2}international phone number\./, 'form.phone'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, 'form.decimals'],
  [/^Field must have minimum value of (.+)\.$/, 'form.min'],
  [/^Field must have maximum value of (.+)\.$/, 'form.max'],
  [/^Field must have minimum length of (.+)\.$/, 'form.min-length'],
  [/^Field must have maximum length of (.+)\.$/, 'form.max-length'],
  [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/, 'form.nearest']
];

/** Months and days of the week, long and short, as the calendar of form-js writes them and as the reader does. */
const CALENDAR = new Map(['long', 'short'].flatMap(width => [
  ...names({ month: width }, 12, place => new Date(Date.UTC(2026, place, 1))),
  ...names({ weekday: width }, 7, place => new Date(Date.UTC(2026, 1, 1 + place)))
]));

function names(how, many, day) {
  const [english, own] = ['en', language].map(tag => new Intl.DateTimeFormat(tag, { ...how, timeZone: 'UTC' }));
  return Array.from({ length: many }, (_, place) => [english.format(day(place)), own.format(day(place))]);
}

function said(words) {
  if (CLASS.test(words)) {
    return worded(words);
  }
  if (SAID[words] || CALENDAR.has(words)) {
    return SAID[words] ? text(SAID[words]) : CALENDAR.get(words);
  }
  const [shape, key] = SHAPES.find(([pattern]) => pattern.test(words)) ?? [];
  return key ? text(key, ...words.match(shape).slice(1)) : words;
}

function rewrite(node) {
  const words = node.data.trim();
  const other = words && node.parentElement?.closest(WHERE) ? said(words) : words;
  if (other !== words) {
    node.data = node.data.replace(words, () => other);
  }
}

function placeholders(element) {
  element.querySelectorAll?.('.fjs-container input[placeholder]').forEach(field => {
    const shown = field.placeholder;
    const other = language === 'zh'
      ? shown.replace(/hh:mm( \?m)?/, '时:分').replace('yyyy', '年').replace('mm', '月').replace('dd', '日')
      : shown;
    field.placeholder = SAID[shown] ? text(SAID[shown]) : other;
  });
}

function visit(node) {
  if (node.nodeType === Node.TEXT_NODE) {
    rewrite(node);
    return;
  }
  const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    rewrite(texts.currentNode);
  }
  placeholders(node.parentElement ?? node);
}

visit(document.body);
new MutationObserver(changes => changes.forEach(({ type, target, addedNodes }) => {
  (type === 'characterData' ? [target] : addedNodes).forEach(visit);
})).observe(document.body, { childList: true, characterData: true, subtree: true });
