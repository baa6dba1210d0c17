// What was tapped and the desk has not heard yet: kept in this browser with the time of the tap, without anything about the
// customer, and sent in that order by whoever tapped it. A step is completed once, however often that is sent. The time is
// this telephone's, by as much as its clock was wrong when the desk told its own last: before the tap, or else before it is sent.
import { difference, now } from '../tasklist/view/server.js';
import { clock } from '../tasklist/view/time.js';
import { complete, ended, mayBeTriedAgain } from './desk.js';
import { text } from './texts.js';

const PLACE = 'estatedesk.go.taps';

/** What took no longer happened just now. */
const JUST_NOW = 30000;

let sending = false;

const all = () => JSON.parse(localStorage.getItem(PLACE) ?? '[]');
const keep = taps => localStorage.setItem(PLACE, JSON.stringify(taps));

export function put(tap) {
  keep([...all().filter(other => other.id !== tap.id), { ...tap, at: Date.now(), ahead: difference() }]);
}

export function takeBack(id) {
  keep(all().filter(tap => tap.id !== id));
}

/** The tap that waits at a step, if there is one, with its time by the desk's clock. */
export function waiting(id) {
  const tap = all().find(one => one.id === id);
  return tap && { ...tap, at: tap.at + (tap.ahead ?? difference() ?? 0) };
}

/** Sends what waits of this person; `told` hears of each how it ended, in words. Answers whether anything waited. */
export async function sendAll(person, told) {
  const taps = all().filter(one => one.person === person);
  if (sending || !taps.length) {
    return false;
  }
  sending = true;
  try {
    for (const { id } of taps) {
      // Taken back, or said otherwise, while others were sent?
      const tap = waiting(id);
      if (tap) {
        const result = await send(tap);
        takeBack(id);
        told(id, result);
      }
    }
  } catch (problem) {
    if (!mayBeTriedAgain(problem)) {
      throw problem;
    }
    keep(all().map(tap => ({ ...tap, waited: true })));
  } finally {
    sending = false;
  }
  return true;
}

async function send(tap) {
  const late = tap.waited || now() - tap.at > JUST_NOW;
  try {
    await complete({ ...tap, variables: variables(tap, late) }, late && tap.at);
    return { good: true, words: late ? text('sent-late', tap.name, time(tap)) : text('sent', tap.name) };
  } catch (problem) {
    if (mayBeTriedAgain(problem)) {
      throw problem;
    }
    return explain(tap, problem);
  }
}

/** It may have arrived before, and only the answer was lost; or somebody was faster. */
export async function explain(tap, problem) {
  const end = await ended(tap.id);
  if (end?.mine) {
    return { good: true, words: text('sent', tap.name) };
  }
  return { good: false, words: text('not-sent', tap.name, end ? how(end) : problem.message) };
}

/** Who completed a step, or that it was taken away, and when. */
export const how = end => end.by ? text('done-by', end.by, clock(end.at)) : text('over', clock(end.at));

/** A time that the form asks for is that of the tap; if it was just now, most forms want it left empty. */
function variables({ answers, moment, at, zone }, late) {
  const filled = moment && (late || moment.needed) ? { ...answers, [moment.key]: written(at, moment.format, zone) } : answers;
  return Object.fromEntries(Object.entries(filled).map(([key, value]) => [key, { value }]));
}

function written(at, format, zone) {
  if (format === 'utc_normalized') {
    return new Date(at).toISOString().slice(0, 16) + 'Z';
  }
  return local(at, zone).slice(0, 16) + (format === 'utc_offset' ? zone : '');
}

/** Hour and minute of a tap in the desk's zone, `+08:00`. */
export const time = ({ at, zone }) => clock(local(at, zone) + zone);

function local(at, zone) {
  const minutes = (zone.slice(1, 3) * 60 + +zone.slice(4)) * (zone[0] === '-' ? -1 : 1);
  return new Date(at + minutes * 60000).toISOString().slice(0, 19);
}
