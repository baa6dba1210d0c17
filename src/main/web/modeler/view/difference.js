import { el } from './dom.js';
import { text } from './texts.js';

// A difference in plain words; nothing to say is said, too.
export function inWords({ sentences = [] }) {
  return sentences.length
    ? el('ul.sentences', {}, sentences.map(sentence => el('li', {}, sentence)))
    : el('p.quiet', {}, text('difference.none'));
}

// On the drawing, in colours: what is gone stands on the older one, everything else on the newer.
export async function onDrawing(place, { elements = [] }, older, newer) {
  const { colouredDrawing } = await import('../editors/process/coloured.js');
  const gone = elements.filter(one => one.change === 'removed');
  const sides = [
    ['difference.after', newer, elements.filter(one => one.change !== 'removed')],
    ['difference.before', older, gone]
  ].filter(([, content]) => content);
  const canvas = el('div.canvas');
  const choice = el('div.sides', { role: 'group' });
  let drawn;
  const open = async (button, content, changes) => {
    choice.querySelectorAll('button').forEach(one => one.setAttribute('aria-pressed', String(one === button)));
    drawn?.destroy();
    drawn = await colouredDrawing(canvas, content, changes);
  };
  choice.append(...sides.map(([name, content, changes]) => {
    const button = el('button', {}, `${text(name)} (${changes.length})`);
    button.onclick = () => open(button, content, changes);
    return button;
  }));
  place.append(el('div.picture', {}, el('div.legend', {}, choice, legend()), canvas));
  await open(choice.firstChild, ...sides[0].slice(1));
  return () => drawn.destroy();
}

function legend() {
  return ['added', 'changed', 'moved', 'removed'].map(change => el(`span.key.${change}`, {}, text(`difference.${change}`)));
}
