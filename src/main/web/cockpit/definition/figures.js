// What a step is worth in each kind of heat, and how that is said.
import { duration, number, text } from '../view/texts.js';

const LEVELS = 5;
const even = share => share;
// One step that takes days should not make all others look as if they took no time.
const uneven = share => Math.sqrt(share);
const levels = scale => (value, most) => Math.max(1, Math.ceil(scale(value / most) * LEVELS));

// least: what is worth showing at all; level: the colour, from 1 to 5.
export const MODES = {
  count: { value: one => one.count, words: one => text('heat.count', number(one.count)), end: number, level: levels(even) },
  duration: { value: one => one.medianMillis, words: one => duration(one.medianMillis), end: duration, level: levels(uneven), least: 1000 },
  late: { value: one => one.late, words: one => text('heat.late', number(one.late), number(one.late + one.kept)), end: number, level: levels(uneven) }
};

// A phase is as late as the steps inside, which are on a plane of their own.
export function withPhases(steps, phasesOf) {
  const all = new Map(steps.map(one => [one.stepId, { ...one }]));
  steps.forEach(one => phasesOf(one.stepId).forEach(id => {
    const phase = all.get(id) ?? { stepId: id, count: 0, medianMillis: null, late: 0, kept: 0 };
    all.set(id, { ...phase, late: phase.late + one.late, kept: phase.kept + one.kept });
  }));
  return [...all.values()];
}
