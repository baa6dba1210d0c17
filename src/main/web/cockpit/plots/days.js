// How many cases were opened and closed on each day, as bars side by side.
import { day, number, text } from '../view/texts.js';
import { svg } from './svg.js';

const [HEIGHT, LEFT, TOP, BOTTOM] = [220, 40, 10, 24];
const LABEL = 70;
const SERIES = ['opened', 'closed'];

let plots = 0;

export function daysPlot(days, width) {
  const top = ceiling(Math.max(1, ...days.flatMap(one => [one.opened, one.closed])));
  const step = (width - LEFT) / Math.max(days.length, 1);
  const height = count => count / top * (HEIGHT - TOP - BOTTOM);
  const id = `desk-plot-${++plots}`;
  return svg('svg.desk-plot', { width, height: HEIGHT, role: 'img', 'aria-labelledby': `${id}-title ${id}-desc` },
    svg('title', { id: `${id}-title` }, text('plot.days')),
    svg('desc', { id: `${id}-desc` }, summary(days)),
    [0, top / 2, top].map(count => gridLine(count, width, HEIGHT - BOTTOM - height(count))),
    days.map((one, place) => SERIES.map((name, side) => bar(one, name, LEFT + step * (place + 0.1 + side * 0.4), step * 0.4, height(one[name])))),
    days.map((one, place) => place % Math.ceil(LABEL / step) === 0 &&
      svg('text.desk-tick', { x: LEFT + step * place + 1, y: HEIGHT - 6 }, one.day.slice(5))));
}

// An even number, so that its half is a whole one.
function ceiling(most) {
  const digits = 10 ** Math.max(0, Math.floor(Math.log10(most)) - 1);
  return Math.ceil(most / (2 * digits)) * 2 * digits;
}

function gridLine(count, width, y) {
  return [svg('line.desk-grid', { x1: LEFT, x2: width, y1: y, y2: y }),
    svg('text.desk-tick', { x: LEFT - 6, y: y + 4, 'text-anchor': 'end' }, number(count))];
}

function bar(one, name, x, width, height) {
  return height > 0 && svg(`rect.desk-bar-${name}`, { x, y: HEIGHT - BOTTOM - height, width: Math.max(width - 0.5, 0.5), height },
    svg('title', {}, text(`plot.${name}.on`, number(one[name]), day(one.day))));
}

function summary(days) {
  const sum = name => days.reduce((all, one) => all + one[name], 0);
  return days.length ? text('plot.days.sum', number(sum('opened')), number(sum('closed')), day(days[0].day), day(days.at(-1).day)) : '';
}
