// How long the call goes on that somebody is having: by the desk's clock, kept in this browser over reloads and other forms.
// It measures and never cuts (A3): three minutes on the hotline, five at the desk, ten there if it is important.
import { now } from '../view/server.js';
import { person } from '../view/person.js';

const LIMITS = { hotline: 3, desk: 5, important: 10 };
const MINUTE = 60000;
/** Nobody talks so long: somebody forgot it. */
const FORGOTTEN = 12 * 60 * MINUTE;

const key = () => 'estatedesk.call.' + person();

/** The call: { since, channel, important }; null if there is none. */
export function call() {
  try {
    const kept = JSON.parse(localStorage.getItem(key()));
    return kept && now() - kept.since < FORGOTTEN ? kept : null;
  } catch {
    return null;
  }
}

export function keep(change) {
  localStorage.setItem(key(), JSON.stringify({ since: now(), channel: 'hotline', important: false, ...call(), ...change }));
}

export function end() {
  localStorage.removeItem(key());
}

/** A visit has no limit of a call. */
const limit = ({ channel, important }) => LIMITS[channel === 'hotline' ? channel : important ? 'important' : 'desk'] * MINUTE;

export const seconds = one => Math.max(0, Math.floor((now() - one.since) / 1000));

export function shown(one) {
  const all = seconds(one);
  return `${String(Math.floor(all / 60)).padStart(2, '0')}:${String(all % 60).padStart(2, '0')}`;
}

export const isLong = one => now() - one.since >= limit(one);

export const minutes = one => limit(one) / MINUTE;
