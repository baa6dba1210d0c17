// Figures of a period: cases, promises, what is open longest, where it is late. Figures have no names.
import { el } from '../../../shared/dom.js';
import { api } from '../../desk/api.js';
import { asking } from '../../view/asking.js';
import { lastDays, period } from '../../view/period.js';
import { text } from '../../view/texts.js';
import { remember } from '../address.js';
import { byDay, clocks, oldest, procedures, steps } from './cards.js';

const USUAL = 30;

export function dashboardPage(node, person, { values }) {
  const chosen = values.from && values.to ? { from: values.from, to: values.to } : lastDays(USUAL);
  const place = el('div.desk-panels');
  const ask = asking(place);
  const show = days => ask(() => api.dashboard(days), answer => cards(answer, person));
  const choose = days => {
    remember('dashboard', days);
    show(days);
  };
  node.append(el('div.desk-heading', {}, el('h1', {}, text('page.dashboard')), changing(chosen, choose)), place);
  show(chosen);
}

// Of a choice of two days only the one that was chosen last is told: the other one is kept here.
export function changing(chosen, choose) {
  return period(chosen, days => choose(Object.assign(chosen, days) && { ...chosen }));
}

export function cards(answer, person) {
  return [byDay(answer), procedures(answer), clocks(answer), oldest(answer, person), steps(answer)];
}
