// What was changed in one unit: who, when, and what stood there before (KNB-04).
import { get } from '../modeler/desk/http.js';
import { el } from '../modeler/view/dom.js';
import { failure } from '../lists/failure.js';
import { because } from '../shared/http.js';
import { moment } from '../shared/language.js';
import { COLUMNS } from './fields.js';
import { text } from './texts.js';

export function changes(unit, why) {
  const said = el('div');
  const load = async () => {
    const told = await get('/desk/residents/changes?' + new URLSearchParams({ unit }), because(why));
    said.replaceChildren(told.length ? el('ul.changes', {}, told.map(change)) : el('p.quiet', {}, text('changes.none')));
  };
  const open = ({ target }) => target.open && load().catch(problem => said.replaceChildren(failure(problem)));
  return el('details', { ontoggle: open }, el('summary', {}, text('changes')), said);
}

function change({ at, person, source, before, after }) {
  return el('li', {},
    `${moment(at)} · ${person} · ${text(`from.${source}`)}`, el('br'),
    el('strong', {}, `${(after ?? before).name}: `),
    before && after ? different(before, after) : text(after ? 'added' : 'removed'));
}

function different(before, after) {
  return COLUMNS.filter(name => words(name, before) !== words(name, after))
    .map(name => `${text(name)}: ${words(name, before) || '–'} → ${words(name, after) || '–'}`).join('; ');
}

function words(name, one) {
  const value = one[name] ?? '';
  return name === 'role' ? text(value) : [value].flat().join(', ');
}
