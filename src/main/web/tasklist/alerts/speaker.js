// The switch of the sound, which also tells when the browser holds sounds back.
import { CROSS, SPEAKER, WAVES, icon } from '../view/icons.js';
import { el } from '../../shared/dom.js';
import { isHeld, isMuted, mute, ring } from './sound.js';
import { text } from '../view/texts.js';

export function speaker() {
  const button = el('button', { type: 'button', class: 'desk-sound' });
  const show = () => {
    const words = isMuted() ? text('sound-off') : text('sound-on');
    const held = !isMuted() && isHeld();
    button.replaceChildren(icon(...SPEAKER, ...(isMuted() ? CROSS : WAVES)));
    button.setAttribute('aria-label', words);
    button.setAttribute('aria-pressed', isMuted());
    button.classList.toggle('desk-held', held);
    button.title = held ? text('sound-held') : words;
  };
  button.addEventListener('click', () => {
    mute(!isMuted());
    ring();
    show();
  });
  ['pointerdown', 'keydown'].forEach((kind) => document.addEventListener(kind, () => setTimeout(show), { once: true }));
  show();
  return button;
}
