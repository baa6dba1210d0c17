import { api } from '../desk/api.js';
import { el } from '../view/dom.js';
import { inWords, onDrawing } from '../view/difference.js';
import { useStyles } from '../editors/open.js';
import { text } from '../view/texts.js';
import { buttons, dialog } from './dialog.js';

// What changed from one version to another.
export async function compare({ kind, key, name }, older, newer) {
  const [difference, before, after] = await Promise.all([
    api.compare(kind, key, older, newer), api.file(kind, key, older), api.file(kind, key, newer)
  ]);
  await showDifference(text('compare.title', name, older, newer), kind, difference, before, after);
}

// What the newer shipped version would change in what is live.
export async function compareShipped({ kind, key, name, versions: [live] }) {
  const [before, after] = await Promise.all([api.file(kind, key, live.version), api.shippedFile(kind, key)]);
  const difference = await api.difference(kind, key, { content: after });
  await showDifference(text('compare.shipped', name), kind, difference, before, after);
}

async function showDifference(title, kind, difference, before, after) {
  const place = el('div.changes', {}, inWords(difference));
  const closed = dialog(title, close => [place, buttons(el('button.main', { onclick: () => close() }, text('done')))], { wide: true });
  if (kind === 'process') {
    useStyles(kind);
    const leave = await onDrawing(place, difference, before, after);
    await closed;
    leave();
  }
}
