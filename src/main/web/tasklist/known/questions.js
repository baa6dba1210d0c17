// Asks who is known by a telephone or a unit, and which cases there are: each text once while a form is open.
import { caller } from '../../shared/http.js';

const { get, post } = caller();

export { get };

/** So many digits are a whole telephone. */
const WHOLE = 7;

export const isPhone = typed => typed.normalize('NFKC').replace(/\D/g, '').length >= WHOLE;
export const isUnit = typed => /[\p{L}\p{N}]/u.test(typed);

export function questions() {
  const told = new Map();
  const once = address => {
    if (!told.has(address)) {
      const answer = get(address);
      answer.catch(() => told.delete(address));
      told.set(address, answer);
    }
    return told.get(address);
  };
  return {
    people: q => once('/desk/residents?' + new URLSearchParams({ q })),
    /** Not at all where somebody may not look for cases. */
    cases: q => once('/desk/find?' + new URLSearchParams({ q, whole: true })).then(({ cases }) => cases).catch(() => []),
    add: resident => post('/desk/residents?from=form', resident).then(() => told.clear())
  };
}
