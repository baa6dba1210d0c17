import { el } from '../../view/dom.js';
import { isError } from '../../view/findings.js';
import { phasesAround, shownElement } from '../../../shared/planes.js';

const KIND = 'finding';

// Shows the guard's findings at their elements, and at the collapsed phases around them.
export function marker(modeler) {
  let marked = [];
  return findings => {
    const canvas = modeler.get('canvas');
    const overlays = modeler.get('overlays');
    overlays.remove({ type: KIND });
    marked.forEach(([id, name]) => modeler.get('elementRegistry').get(id) && canvas.removeMarker(id, name));
    marked = [...byElement(modeler, findings)].map(([element, own]) => {
      const name = own.some(isError) ? 'finding-error' : 'finding-warning';
      canvas.addMarker(element, name);
      overlays.add(element, KIND, { position: { top: -12, right: 12 }, html: badge(own, name) });
      return [element.id, name];
    });
  };
}

function byElement(modeler, findings) {
  const found = new Map();
  findings.forEach(finding => {
    const element = shownElement(modeler, finding.elementId);
    const places = element?.parent ? [element, ...phasesAround(modeler, element)] : [];
    places.forEach(place => found.set(place, [...(found.get(place) ?? []), finding]));
  });
  return found;
}

function badge(findings, name) {
  const words = findings.map(finding => `${finding.elementName}: ${finding.wrong} ${finding.mend}`).join('\n');
  return el(`div.badge.${name}`, { title: words, role: 'img', 'aria-label': words }, findings.some(isError) ? '!' : 'i');
}
