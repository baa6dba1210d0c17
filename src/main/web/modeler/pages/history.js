import { api } from '../desk/api.js';
import { el, reopen, show } from '../view/dom.js';
import { head } from '../view/head.js';
import { author, moment, reason, text } from '../view/texts.js';
import { lookAt } from '../dialogs/look.js';
import { compare, compareShipped } from '../dialogs/compare.js';
import { goBack } from '../dialogs/go-back.js';
import { moveCases } from '../dialogs/move.js';
import { notice } from '../view/notices.js';

// Every version that was live: look at it, compare two, go back to one.
export async function historyPage(person, kind, key) {
  const [list, versions] = await Promise.all([api.list(), api.versions(kind, key)]);
  const drawing = list.find(one => one.kind === kind && one.key === key);
  const desk = { kind, key, name: drawing?.name || key, versions, person };
  const chosen = el('button', { disabled: true }, text('history.compare'));
  const boxes = versions.map(one => el('input', { type: 'checkbox', value: String(one.version), 'aria-label': text('history.choose', one.version) }));
  const two = () => boxes.filter(box => box.checked).map(box => Number(box.value)).sort((a, b) => a - b);
  boxes.forEach(box => (box.onchange = () => (chosen.disabled = two().length !== 2)));
  chosen.onclick = () => compare(desk, ...two());
  const edit = el('a', { href: `#/${kind}/${encodeURIComponent(key)}` }, text(person.mayDraw ? 'history.draw' : 'history.look'));
  show(head(person, text('history.of', desk.name), edit, chosen), el('main', {},
    drawing?.newerShipped && shipped(desk),
    el('table.history', {},
      el('thead', {}, el('tr', {}, ['choose', 'version', 'changed', 'reason', 'running', 'actions']
        .map(name => el('th', { scope: 'col' }, text(`history.${name}.head`))))),
      el('tbody', {}, versions.map((one, index) => row(desk, one, boxes[index], index === 0))))));
}

function shipped(desk) {
  return notice(text('history.newer'), ' ', el('button.link', { onclick: () => compareShipped(desk) }, text('history.newer.show')));
}

function row(desk, one, box, isLive) {
  return el('tr', { 'data-version': one.version },
    el('td', {}, box),
    el('th', { scope: 'row' }, String(one.version), isLive && el('span.mark.live', {}, text('history.live'))),
    el('td', {}, moment(one.deployedAt), el('div.quiet', {}, author(one.deployedBy))),
    el('td.reason', {}, reason(one),
      (one.warnings ?? []).map(warning => el('div.warning', {}, warning))),
    el('td', {}, one.running ? String(one.running) : ''),
    el('td.buttons', {}, actions(desk, one, isLive)));
}

function actions(desk, one, isLive) {
  const look = el('button', { onclick: () => lookAt(desk, one.version) }, text('history.look.at'));
  if (isLive || !desk.person.mayDraw) {
    return [look];
  }
  const [live] = desk.versions;
  const move = one.running > 0 && desk.kind === 'process'
    && el('button', { onclick: () => moveCases(desk.key, one.version, live.version).then(reopen) }, text('history.move'));
  return [look, el('button', { onclick: () => goBack(desk, one.version) }, text('history.back')), move];
}
