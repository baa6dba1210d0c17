// Our own pages in Cockpit: #/audit/<page>/<what>. Each page shows itself in a node, and may answer what is to be done on leaving.
import { el } from '../../shared/dom.js';
import { api } from '../desk/api.js';
import { failure } from '../view/failure.js';
import { text } from '../view/texts.js';
import { here } from './address.js';
import { casesPage } from './cases/page.js';
import { changesPage } from './changes/page.js';
import { dashboardPage } from './dashboard/page.js';
import { navigation, offered } from './navigation.js';
import { proofPage } from './proof.js';
import { readingsPage } from './readings.js';

const PAGES = { cases: casesPage, dashboard: dashboardPage, changes: changesPage, readings: readingsPage, proof: proofPage, case: casePage };

async function casePage(node, _, { what }) {
  const part = await import('../case/page.js');
  return part.casePage(node, what);
}

export async function pages(node) {
  const page = el('div.desk-audit', { 'aria-busy': 'true' }, el('p.desk-waiting', { role: 'status' }, text('waiting')));
  document.addEventListener('click', leaveToBrowser, true);
  node.append(page);
  const leave = await enter(page).catch(problem => {
    page.replaceChildren(failure(problem, () => enter(page)));
  });
  return () => {
    document.removeEventListener('click', leaveToBrowser, true);
    leave?.();
  };
}

// Cockpit takes over clicks on links, and loses those after a search, which has put another address there by itself.
function leaveToBrowser(event) {
  if (event.target.closest?.('a[href^="#/"]')) {
    event.stopPropagation();
  }
}

async function enter(page) {
  const person = await api.me();
  const place = here();
  const name = place.page || offered(person)[0] || 'cases';
  const node = el(name === 'case' ? 'div.desk-page' : 'main.desk-page', { 'data-page': name });
  page.replaceChildren(navigation(person, name === 'case' ? 'cases' : name), node);
  page.removeAttribute('aria-busy');
  try {
    return await (PAGES[name] ?? unknown)(node, person, place);
  } catch (problem) {
    node.replaceChildren(failure(problem));
  }
}

function unknown(node) {
  node.append(el('p.desk-failure', { role: 'alert' }, text('no-such-page')));
}
