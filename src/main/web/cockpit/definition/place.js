// A tab of ours below a procedure's drawing.
import { el } from '../../shared/dom.js';
import { failure } from '../view/failure.js';
import { select } from '../view/fields.js';
import { text } from '../view/texts.js';
import { definition } from './definition.js';

export async function place(node, id, fill) {
  const around = el('div.desk-tab');
  node.append(around);
  try {
    await fill(around, await definition(id), versionOf);
  } catch (problem) {
    around.replaceChildren(failure(problem));
  }
}

// This version of the drawing, or all.
function versionOf(version, choose) {
  return select(text('filter.version'), [[version, text('version.this', version)], ['', text('version.all')]], version, choose);
}
