// What became of a tap: said above the cards until it is touched, or something else is said.
import { el } from '../shared/dom.js';

const LONG = 20000;

export function notices() {
  const node = el('div.said', { role: 'status', 'aria-live': 'polite' });
  return {
    node,
    say({ good, words }) {
      const one = el(good ? 'p.good' : 'p.bad', { onclick: () => one.remove() }, words);
      node.append(one);
      if (good) {
        setTimeout(() => one.remove(), LONG);
      }
    }
  };
}
