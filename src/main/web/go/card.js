// One case: where, what happened, how to reach whom, then its steps.
import { el } from '../shared/dom.js';
import { worded } from '../tasklist/view/texts.js';
import { clock } from '../tasklist/view/time.js';
import { arrange } from './arrange.js';
import { stepView } from './step.js';
import { text } from './texts.js';

export function cardView(act) {
  const [head, rows, told] = [el('header'), el('div'), el('div.told')];
  const node = el('article.card', {}, head, rows, told);
  const steps = new Map();

  const put = (list, wanted) => {
    [...steps.keys()].filter(id => !wanted.some(step => step.id === id)).forEach(id => {
      if (steps.get(id).end()) {
        act.gone(id);
      }
      steps.delete(id);
    });
    wanted.forEach(step => {
      const view = steps.get(step.id) ?? stepView(act);
      steps.set(step.id, view);
      view.update(step);
    });
    arrange(list, wanted.map(step => steps.get(step.id).node));
  };

  return {
    node,
    update(card, map) {
      node.classList.toggle('urgent', card.steps.some(step => step.priority >= act.urgent()));
      head.replaceChildren(...headline(card, map));
      put(rows, card.steps);
      told.replaceChildren(...card.told.map(message => el('p', {}, el('time', {}, clock(message.at)), ' ', message.text)));
    },
    end: () => put(rows, [])
  };
}

function headline({ number, title, caseClass, reach, what }, map) {
  const [shown, folded] = [what.filter(fact => fact.place !== 'FOLDED'), what.filter(fact => fact.place === 'FOLDED')];
  return [
    el('p.facts', {}, reach?.unit && el('span', {}, title), caseClass && el('span.mark', {}, worded(caseClass)), number && el('span', {}, number)),
    el('h2', {}, reach?.unit ?? title),
    shown.map(fact => el('p.what', {}, fact.value === '✓' ? fact.label : fact.value)),
    el('div.reach', {},
      reach?.phone && el('a.big', { href: 'tel:' + reach.phone.replace(/[^+\d]/g, '') }, text('call', reach.phone)),
      reach?.unit && map && el('a.big', { href: map + encodeURIComponent(reach.unit), rel: 'noreferrer' }, text('map'))),
    folded.length > 0 && el('details', {}, el('summary', {}, text('noted')),
      el('dl', {}, folded.map(fact => [el('dt', {}, fact.label), el('dd', {}, fact.value)])))
  ].flat().filter(Boolean);
}
