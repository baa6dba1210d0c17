// The page for telephones: the person's steps, the most urgent first.
import { el } from '../shared/dom.js';
import { languages, locale } from '../shared/language.js';
import { news } from '../tasklist/alerts/news.js';
import { poll } from '../tasklist/alerts/poll.js';
import { speaker } from '../tasklist/alerts/speaker.js';
import { lateness } from '../tasklist/late/ask.js';
import { iAm } from '../tasklist/view/person.js';
import { clock, tick } from '../tasklist/view/time.js';
import { alarm, quiet } from './alarm.js';
import { arrange } from './arrange.js';
import { cardView } from './card.js';
import { complete, ended, mayBeTriedAgain, page as read } from './desk.js';
import { notices } from './notices.js';
import { explain, how, put, sendAll } from './outbox.js';
import { last, remember, rememberClock } from './remembered.js';
import { text } from './texts.js';

/** A telephone asks less often than a desk; without a network at most so rarely. */
const PACE = { seen: 2000, hidden: 8000, rarest: 15000 };

const said = notices();
const why = lateness();
const line = el('p.offline', { role: 'alert', hidden: true }, text('offline'));
const [list, others, nothing] = [el('main'), el('aside.told'), el('p.nothing', {}, text('nothing'))];
const cards = new Map();
/** What was sent, until the desk's next answer leaves it out. */
const done = new Set();
let [tag, shown, still] = [null, null, () => {}];

const act = {
  urgent: () => shown?.urgent ?? 75,
  tap(step, { answers }) {
    put({ id: step.id, name: step.name, mine: step.mine, moment: step.tap.moment, zone: step.since.endsWith('Z') ? '+00:00' : step.since.slice(-6), person: shown.person, answers });
    send();
  },
  async send(step, variables) {
    let good = true;
    try {
      await complete({ id: step.id, mine: step.mine, person: shown.person, variables });
      said.say({ good: true, words: text('sent', step.name) });
    } catch (problem) {
      if (mayBeTriedAgain(problem)) {
        good = false;
        act.failed(problem);
      } else {
        const result = await explain(step, problem);
        good = result.good;
        said.say(result);
      }
    }
    after(good);
    return good;
  },
  /** Somebody filled in its form when it went: why? */
  async gone(id) {
    const end = await ended(id).catch(() => null);
    if (end && !end.mine) {
      said.say({ good: false, words: how(end) });
    }
  },
  failed(problem) {
    said.say({ good: false, words: mayBeTriedAgain(problem) ? text('no-network') : problem.message });
  }
};

async function send() {
  const waited = await sendAll(shown.person, (id, result) => {
    if (result.good) {
      done.add(id);
    }
    said.say(result);
    after(result.good);
  });
  if (waited && shown) {
    show(shown);
  }
}

/** An emergency's step never waits for the question why it was late: it is asked once that is sent. */
function after(good) {
  if (good) {
    askWhy();
  }
  asking.now();
}

const askWhy = () => why.look().catch(problem => console.warn('EstateDesk:', problem));

const keyOf = card => card.number ?? card.steps[0].id;
const cardOf = key => shown.cards.find(card => keyOf(card) === key);

function left({ cards: all, ...page }) {
  const open = all.map(card => ({ ...card, steps: card.steps.filter(step => !done.has(step.id)) }));
  return { ...page, cards: open.filter(card => card.steps.length) };
}

function show(newest) {
  shown = left(newest);
  iAm(shown.person);
  still();
  [...cards.keys()].filter(key => !cardOf(key)).forEach(key => {
    cards.get(key).end();
    cards.delete(key);
  });
  shown.cards.forEach(card => {
    const view = cards.get(keyOf(card)) ?? cardView(act);
    cards.set(keyOf(card), view);
    view.update(card, shown.map);
  });
  arrange(list, shown.cards.length ? shown.cards.map(card => cards.get(keyOf(card)).node) : [nothing]);
  others.replaceChildren(...shown.told.map(message =>
    el('p', {}, el('time', {}, clock(message.at)), ' ', message.caseNumber, ' ', message.text)));
  document.title = shown.cards.length ? `(${shown.cards.length}) EstateDesk` : 'EstateDesk';
  still = tick(list);
}

async function ask() {
  const { news: page, tag: newest } = await read(tag, forget);
  line.hidden = true;
  rememberClock();
  if (page) {
    if (shown && shown.person !== page.person) {
      forget();
    }
    if (!tag) {
      askWhy();
    }
    tag = newest;
    remember(page);
    show(page);
    const urgent = page.cards.flatMap(card => card.steps).filter(step => step.priority >= page.urgent);
    if (news(page.person, { tasks: urgent, messages: [] }).tasks.length) {
      alarm();
    }
  }
  await send();
  return true;
}

/** The next person sees nothing of this one's. */
function forget() {
  remember(null);
  [tag, shown] = [null, null];
  iAm('');
  why.button.hidden = true;
  [...cards.values()].forEach(view => view.end());
  cards.clear();
  list.replaceChildren();
  others.replaceChildren();
}

function unheard(problem) {
  line.hidden = false;
  line.textContent = mayBeTriedAgain(problem) ? text('offline') : problem.message;
}

document.documentElement.lang = locale;
document.getElementById('page').replaceChildren(
  el('header.bar', {}, el('h1', {}, text('title')), speaker(), el('a', { href: '/camunda/app/tasklist/' }, 'Tasklist')),
  line, quiet(), why.button, said.node, list, others, el('footer', {}, languages()));
if (last()) {
  show(last());
}
const asking = poll(ask, unheard, PACE);
navigator.serviceWorker?.register('/go/worker.js').catch(problem => console.warn('EstateDesk:', problem));
window.addEventListener('offline', () => unheard(new TypeError('offline')));
