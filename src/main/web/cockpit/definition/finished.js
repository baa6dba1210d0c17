// Below the drawing of a procedure: its finished cases in the version shown, or in all.
import { el } from '../../shared/dom.js';
import { caseList } from '../pages/cases/list.js';
import { address } from '../pages/address.js';
import { text } from '../view/texts.js';
import { place } from './place.js';

export function finished(node, { processDefinitionId }) {
  return place(node, processDefinitionId, (around, { key, version }, versionOf) => {
    const results = el('div');
    const fixed = { procedure: key, status: 'finished' };
    const way = el('a', {}, text('finished.search'));
    const none = ({ version: asked }) => el('p.desk-nothing', { role: 'status' }, text(asked ? 'finished.none' : 'finished.none.all'));
    const list = caseList(results, { fixed, without: ['procedure'], none, changed: show });
    around.append(el('div.desk-flat', {}, versionOf(version, chosen => show({ version: chosen })), way), results);

    function show(asked, keys) {
      const now = { version: asked.version ?? '', ...asked };
      way.href = address('cases', { ...fixed, version: now.version });
      list.show(now, keys);
    }

    show({ version });
  });
}
