import { api } from '../desk/api.js';
import { el } from '../view/dom.js';
import { good } from '../view/notices.js';
import { text } from '../view/texts.js';
import { buttons, dialog } from './dialog.js';
import { moveCases } from './move.js';

// It is live. Running cases stay on their version unless the manager moves them.
export async function deployed(work, live) {
  const older = work.kind === 'process' ? await olderVersions(work.key, live.version) : [];
  const choice = await dialog(text('deployed.title'), close => [
    good(text('deployed.live', work.name, live.version)),
    warnings(live.warnings),
    ...(older.length ? running(older, close) : [buttons(el('button.main', { onclick: () => close() }, text('done')))])
  ]);
  if (choice === 'move') {
    for (const { version } of older) {
      await moveCases(work.key, version, live.version);
    }
  }
}

async function olderVersions(key, live) {
  const versions = await api.versions('process', key);
  return versions.filter(one => one.version < live && one.running > 0);
}

function running(older, close) {
  const cases = older.reduce((sum, one) => sum + one.running, 0);
  const stay = el('input', { type: 'radio', name: 'cases', checked: true, value: 'stay' });
  const move = el('input', { type: 'radio', name: 'cases', value: 'move' });
  return [
    el('fieldset', {},
      el('legend', {}, text('deployed.cases', cases)),
      el('label.choice', {}, stay, text('deployed.stay')),
      el('label.choice', {}, move, text('deployed.move'))),
    buttons(el('button.main', { onclick: () => close(move.checked ? 'move' : 'stay') }, text('continue')))
  ];
}

export function warnings(all = []) {
  const words = all.map(one => (typeof one === 'string' ? one : `${one.elementName}: ${one.wrong} ${one.mend}`));
  return words.length ? el('ul.warnings', {}, words.map(word => el('li', {}, word))) : '';
}
