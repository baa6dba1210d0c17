// The plot of the days, and the same as a table for those who want the figures.
import { el } from '../../../shared/dom.js';
import { daysPlot } from '../../plots/days.js';
import { table } from '../../view/table.js';
import { day, number, text } from '../../view/texts.js';

export function daysWithTable(days) {
  const [plot, rows] = [el('div', {}, legend(days), fitting(days)), el('div', { hidden: true })];
  const toggle = el('button.btn.btn-default.btn-sm', { type: 'button', 'aria-pressed': 'false' }, text('plot.table'));
  toggle.onclick = () => {
    rows.hidden = !rows.hidden;
    plot.hidden = !rows.hidden;
    toggle.setAttribute('aria-pressed', String(!rows.hidden));
    if (!rows.hasChildNodes()) {
      rows.append(asTable(days));
    }
  };
  return el('div.desk-plot-box', {}, toggle, plot, rows);
}

// As wide as its card, and drawn anew when the card changes.
function fitting(days) {
  const place = el('div.desk-plot-place');
  new ResizeObserver(([{ contentRect: { width } }]) => width && place.replaceChildren(daysPlot(days, width))).observe(place);
  return place;
}

function legend(days) {
  return el('div.desk-plot-legend', {}, ['opened', 'closed'].map(name =>
    el(`span.desk-plot-key.desk-plot-key-${name}`, {}, text(`plot.${name}`, number(days.reduce((all, one) => all + one[name], 0))))));
}

function asTable(days) {
  return table(text('card.days'), [
    { name: 'day', label: text('column.day'), cell: one => day(one.day) },
    { name: 'opened', label: text('column.opened-cases'), className: 'desk-amount', cell: one => number(one.opened) },
    { name: 'closed', label: text('column.closed-cases'), className: 'desk-amount', cell: one => number(one.closed) }
  ], days);
}
