// On the drawing: which heat, of which days, of which version, and what its colours mean.
import { el } from '../../shared/dom.js';
import { failure } from '../view/failure.js';
import { select } from '../view/fields.js';
import { lengths } from '../view/period.js';
import { counted, text } from '../view/texts.js';
import { MODES } from './figures.js';

export function control(chosen, changed) {
  const said = el('div.desk-heat-said', { role: 'status' });
  const pick = name => value => {
    chosen[name] = name === 'length' ? Number(value) : value;
    changed();
  };
  const more = el('div.desk-heat-more', {},
    select(text('period'), lengths(), chosen.length, pick('length')),
    select(text('filter.version'), [['this', text('heat.this')], ['all', text('version.all')]], chosen.version, pick('version')),
    said);
  const modes = ['off', ...Object.keys(MODES)].map(mode => [mode, text(`heat.mode.${mode}`)]);
  const element = el('div.desk-heat', { role: 'group', 'aria-label': text('heat') },
    select(text('heat'), modes, chosen.mode, pick('mode')), more);
  shield(element);
  const say = (...content) => {
    more.hidden = false;
    said.replaceChildren(...content);
  };
  return {
    element,
    off: () => { more.hidden = true; },
    waiting: () => say(text('waiting')),
    failed: (problem, retry) => say(failure(problem, retry)),
    scale: (painted, answer) => say(...scale(chosen.mode, painted, answer))
  };
}

function scale(mode, { most, least, steps }, { cases }) {
  if (!steps) {
    return [el('p', {}, text(cases ? `heat.none.${mode}` : 'heat.none'))];
  }
  const { end } = MODES[mode];
  const colours = el('span', { 'aria-hidden': 'true' }, [1, 2, 3, 4, 5].map(place => el(`i.desk-heat-key-${place}`)));
  return [el('span.desk-heat-scale', {}, text('heat.least', end(least)), colours, text('heat.most', end(most))),
    el('span.desk-quiet', {}, counted('heat.cases', cases))];
}

// What happens here is not for the drawing below: no dragging, no zooming.
function shield(element) {
  ['mousedown', 'click', 'dblclick', 'wheel', 'touchstart', 'keydown', 'pointerdown'].forEach(kind =>
    element.addEventListener(kind, event => event.stopPropagation()));
}
