import { api } from '../desk/api.js';
import { el, reopen } from '../view/dom.js';
import { inWords } from '../view/difference.js';
import { moment, text } from '../view/texts.js';
import { buttons, dialog } from './dialog.js';

// Somebody else was faster: what they put live, how one's own drawing differs from it, and whose goes on.
export async function askConflict({ work, keeper }, content, theirs) {
  const difference = await api.difference(work.kind, work.key, { content, version: theirs.version });
  const choice = await dialog(text('conflict.title'), close => [
    el('p', {}, text('conflict.what', theirs.deployedBy, theirs.version, moment(theirs.deployedAt))),
    el('h3', {}, text('conflict.difference')),
    inWords(difference),
    el('p.quiet', {}, text('conflict.choice')),
    buttons(
      el('button', { onclick: () => close('theirs') }, text('conflict.theirs')),
      el('button.main', { onclick: () => close('mine') }, text('conflict.mine')))
  ], { wide: true });
  if (choice === 'theirs') {
    await keeper.drop();
    reopen();
  } else if (choice === 'mine') {
    // Seen and weighed: the draft goes on from their version.
    work.basedOn = theirs.version;
    work.version = theirs.version;
    keeper.base(theirs.version);
    keeper.changed();
  }
}
