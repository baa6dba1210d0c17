// Durations as a manager says them: a number and a unit, by the clock or in working time.
const PLAIN = /^P(?:T(\d+)([SMH])|(\d+)([DWM]))$/;
const WORKING = /^\$\{\s*deadline\.workingTime\('([^']+)'((?:\s*,\s*\w+)?)\)\s*}$/;
const UNITS = { S: 'PT', M: 'PT', H: 'PT', D: 'P', W: 'P', Mo: 'P' };

export const units = ['S', 'M', 'H', 'D', 'W', 'Mo'];

// Answers null for what only an expression can say.
export function read(written) {
  if (!written) {
    return { number: '', unit: 'M', working: false, since: '' };
  }
  const [, inWorkingTime, since] = WORKING.exec(written) ?? [];
  const [, ofTime, time, ofDays, days] = PLAIN.exec(inWorkingTime ?? written) ?? [];
  if (!time && !days) {
    return null;
  }
  return { number: ofTime ?? ofDays, unit: time ?? (days === 'M' ? 'Mo' : days), working: Boolean(inWorkingTime), since: since ?? '' };
}

export function write({ number, unit, working, since }) {
  const plain = `${UNITS[unit]}${number}${unit[0]}`;
  return working ? `\${deadline.workingTime('${plain}'${since})}` : plain;
}
