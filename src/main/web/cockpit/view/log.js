// A page with a list that is filtered and turned by pages, newest first.
import { el } from '../../shared/dom.js';
import { remember } from '../pages/address.js';
import { asking } from './asking.js';
import { pager } from './pager.js';
import { table } from './table.js';
import { counted, text } from './texts.js';

const SIZE = 50;

export function log(node, { page: name, values, form, ask: question, columns }) {
  const count = el('p.desk-count', { role: 'status', 'aria-live': 'polite' });
  const [fields, place] = [el('div.desk-filters.desk-flat'), el('div.desk-results')];
  const wait = asking(place);
  const list = { asked: values, ask: changes => go({ ...list.asked, page: '', after: '', ...changes }, []) };
  node.append(el('h1', {}, text(`page.${name}`)), el('p.desk-lead', {}, text(`${name}.lead`)), fields, count, place);

  function go(asked, way) {
    remember(name, asked, { way });
    show(asked, way);
  }

  function show(asked, way) {
    list.asked = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== ''));
    fillAnew(fields, form(list));
    const { page = 1, ...rest } = list.asked;
    count.textContent = '';
    return wait(() => question({ size: SIZE, ...rest }), ({ items: shown, total, next }) => {
      count.textContent = counted(`${name}.count`, total);
      return total === 0 ? el('p.desk-nothing', {}, text(`${name}.none`)) : [
        table(text(`page.${name}`), columns, shown),
        pager({ shown: shown.length, size: SIZE, total, next, place: { page: Number(page), after: rest.after, way }, go: turn })
      ];
    });
  }

  const turn = ({ page = '', after = '', way = [] }) => go({ ...list.asked, page: page > 1 ? page : '', after }, way);
  show(values, history.state?.way ?? []);
}

// The fields show what is asked for; whoever is in one of them stays there.
export function fillAnew(place, ...content) {
  const inside = () => [...place.querySelectorAll('input, select, button')];
  const held = inside().indexOf(document.activeElement);
  place.replaceChildren(...content.flat());
  inside()[held]?.focus();
}
