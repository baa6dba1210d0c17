// A short chime of two notes, made by the browser itself. Muting is remembered on this computer.

const MUTED = 'estatedesk.alerts.muted';
const NOTES = [[880, 0], [1174.7, 0.16]];
let audio = null;

function sounds() {
  audio = audio || new AudioContext();
  return audio;
}

export function isMuted() {
  return localStorage.getItem(MUTED) === 'yes';
}

export function mute(muted) {
  localStorage.setItem(MUTED, muted ? 'yes' : 'no');
}

/** Whether the browser still holds sounds back, because nobody has clicked on the page. */
export function isHeld() {
  return navigator.userActivation ? !navigator.userActivation.hasBeenActive : false;
}

function note(context, [frequency, after]) {
  const start = context.currentTime + after;
  const [tone, volume] = [context.createOscillator(), context.createGain()];
  tone.frequency.value = frequency;
  volume.gain.setValueAtTime(0, start);
  volume.gain.linearRampToValueAtTime(0.25, start + 0.02);
  volume.gain.exponentialRampToValueAtTime(0.001, start + 0.6);
  tone.connect(volume).connect(context.destination);
  tone.start(start);
  tone.stop(start + 0.65);
}

/** Rings, unless it is muted or held back; never fails. */
export async function ring() {
  if (isMuted() || isHeld()) {
    return;
  }
  try {
    const context = sounds();
    await context.resume();
    NOTES.forEach((each) => note(context, each));
  } catch (problem) {
    console.warn('EstateDesk: no sound', problem);
  }
}
