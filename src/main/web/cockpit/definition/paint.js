// Puts heat on a drawing, on all its planes, and takes it off again.
import { el } from '../../shared/dom.js';
import { phasesAround } from '../../shared/planes.js';
import { MODES, withPhases } from './figures.js';

const KIND = 'desk-heat';
const ABOVE = -11;

export function paint(viewer, steps, mode) {
  const [canvas, overlays, registry] = ['canvas', 'overlays', 'elementRegistry'].map(name => viewer.get(name));
  const { value, words, least: floor = 1, level } = MODES[mode];
  const phasesOf = id => registry.get(id) ? phasesAround(viewer, registry.get(id)).map(phase => phase.id) : [];
  const known = (mode === 'late' ? withPhases(steps, phasesOf) : steps)
    .filter(one => registry.get(one.stepId)?.parent && value(one) >= floor);
  const most = Math.max(0, ...known.map(value));
  const marked = known.map(one => {
    const marker = `${KIND}-${level(value(one), most)}`;
    canvas.addMarker(one.stepId, marker);
    overlays.add(one.stepId, KIND, { position: { top: ABOVE, left: registry.get(one.stepId).width / 2 }, html: el('div.desk-heat-figure', {}, words(one)) });
    return [one.stepId, marker];
  });
  return {
    most,
    least: Math.min(...known.map(value)),
    steps: known.length,
    wipe() {
      overlays.remove({ type: KIND });
      marked.filter(([id]) => registry.get(id)).forEach(([id, marker]) => canvas.removeMarker(id, marker));
    }
  };
}
