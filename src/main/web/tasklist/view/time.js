// Times come as ISO with the desk's own offset and are shown in the desk's zone, whatever the zone of this computer.
import { deskZone, now } from './server.js';
import { text } from './texts.js';

const MINUTE = 60000;
const SOON = 15 * MINUTE;

function offset(iso) {
  const found = /([+-])(\d\d):(\d\d)$/.exec(iso);
  return found ? (found[1] + 1) * (found[2] * 60 + +found[3]) * MINUTE : 0;
}

/** As the engine writes times, in the desk's zone instead: `2026-11-30T20:44:52`. */
function inDeskZone(time) {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: deskZone(), dateStyle: 'short', timeStyle: 'medium' })
    .format(new Date(time)).replace(' ', 'T');
}

/** The time of a step as the engine writes it, for people. */
export function engineClock(time) {
  const [day, at] = inDeskZone(time).split('T');
  const today = inDeskZone(now()).slice(0, 10);
  return dayAnd(at.slice(0, 5), day, today);
}

/** `14:05` today, else `11-22 14:05`, with the year if it is another one. */
export function clock(iso) {
  const today = new Date(now() + offset(iso)).toISOString();
  return dayAnd(iso.slice(11, 16), iso.slice(0, 10), today.slice(0, 10));
}

function dayAnd(time, day, today) {
  if (day === today) {
    return time;
  }
  return (day.slice(0, 4) === today.slice(0, 4) ? day.slice(5) : day) + ' ' + time;
}

/** A span as people say it: `45 s`, `12 min`, `3 h 5 min`, `2 d 4 h`. */
export function span(milliseconds) {
  const minutes = Math.floor(milliseconds / MINUTE);
  if (minutes < 1) {
    return text('seconds', Math.floor(milliseconds / 1000));
  }
  if (minutes < 60) {
    return text('minutes', minutes);
  }
  const hours = Math.floor(minutes / 60);
  return hours < 24
    ? text('hours', hours, minutes % 60)
    : text('days', Math.floor(hours / 24), hours % 24);
}

/** How long until a due time, or since: words, and `late`, `soon` or `calm`. */
export function countdown(due) {
  const left = Date.parse(due) - now();
  return left < 0
    ? { words: text('late-by', span(-left)), mood: 'late' }
    : { words: text('due-in', span(left)), mood: left < SOON ? 'soon' : 'calm' };
}

/** Writes the countdown of every element with `data-due` below a node, each second while it is on the page. */
export function tick(node) {
  const write = () => node.querySelectorAll('[data-due]').forEach((place) => {
    const { words, mood } = countdown(place.dataset.due);
    // Only what changed: a screen reader or a selection is not disturbed each second.
    if (place.textContent !== words || place.dataset.mood !== mood) {
      place.textContent = words;
      place.dataset.mood = mood;
    }
  });
  write();
  const timer = setInterval(write, 1000);
  return () => clearInterval(timer);
}
