// Rings and shakes until somebody touches the screen, for a minute at most.
import { el } from '../shared/dom.js';
import { isHeld, isMuted, ring } from '../tasklist/alerts/sound.js';
import { text } from './texts.js';

const TIMES = 6;
const EVERY = 10000;
const SHAKES = [400, 200, 400, 200, 800];

let again = null;

export function alarm() {
  hush();
  let left = TIMES;
  const once = () => {
    left -= 1;
    ring();
    if (!isMuted() && !isHeld()) {
      navigator.vibrate?.(SHAKES);
    }
    if (left === 0) {
      hush();
    }
  };
  again = setInterval(once, EVERY);
  once();
}

function hush() {
  clearInterval(again);
  again = null;
}

/** Says that the browser keeps everything quiet until somebody touches the page, and goes with that touch. */
export function quiet() {
  const button = el('button.big.quiet', { type: 'button', hidden: !isHeld() }, text('quiet'));
  button.onclick = () => ring();
  document.addEventListener('pointerdown', () => {
    hush();
    setTimeout(() => (button.hidden = !isHeld()));
  });
  return button;
}
