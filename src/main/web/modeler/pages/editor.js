import { openWork } from '../desk/work.js';
import { draftKeeper } from '../desk/draft.js';
import { el, show } from '../view/dom.js';
import { head } from '../view/head.js';
import { text } from '../view/texts.js';
import { openEditor } from '../editors/open.js';
import { findingsList } from '../view/findings.js';
import { checker } from '../desk/check.js';
import { deploy } from '../dialogs/deploy.js';
import { draftNotices, draftState } from '../view/drafts.js';

// Draws one procedure, table or form: what is wrong shows while drawing, what is drawn is kept as a draft.
export async function editorPage(person, kind, key) {
  const work = await openWork(person, kind, key);
  if (!work) {
    throw Object.assign(new Error(text('unknown', key)), { status: 404 });
  }
  const parts = { canvas: el('div.canvas'), panel: el('aside.panel', { 'aria-label': text('properties') }), notices: el('div.notices') };
  const state = el('span.state', { role: 'status' });
  const open = el('button.main', { disabled: true }, text('deploy'));
  const actions = person.mayDraw ? [state, ...history(() => editor), open] : [];
  show(head(person, work.name, ...versionLinks(work), ...actions), parts.notices, el('div.editor', {}, parts.canvas, parts.panel));
  const editor = await openEditor(work, parts, person.mayDraw);
  if (!person.mayDraw) {
    return () => editor.destroy();
  }
  const findings = findingsList(id => editor.goTo(id));
  parts.canvas.after(findings.element);
  const check = checker(work, editor, findings);
  const keeper = draftKeeper(kind, key, () => editor.content(), (...said) => draftState(state, ...said));
  keeper.base(work.basedOn);
  editor.onChange(() => {
    parts.notices.querySelector('.bad')?.remove();
    keeper.changed();
    check.soon();
  });
  draftNotices(parts.notices, work, keeper);
  open.onclick = () => deploy({ work, editor, keeper, check, notices: parts.notices });
  open.disabled = false;
  check.soon();
  return () => {
    check.stop();
    keeper.finish().finally(() => editor.destroy());
  };
}

function versionLinks(work) {
  return work.live
    ? [el('a', { href: `#/${work.kind}/${encodeURIComponent(work.key)}/history` }, text('live-version', work.version))]
    : [el('span.quiet', {}, text('not-live'))];
}

function history(editor) {
  return [['undo', '↶'], ['redo', '↷']].map(([action, sign]) =>
    el('button.icon', { title: text(action), 'aria-label': text(action), onclick: () => editor()[action]() }, sign));
}
