// The editor for each kind of drawing, loaded when it is needed. All know: content, onChange, mark, goTo, undo, redo, destroy.
const EDITORS = {
  process: () => import('./process/editor.js').then(it => it.openProcess),
  decision: () => import('./table.js').then(it => it.openTable),
  form: () => import('./form.js').then(it => it.openForm)
};

export async function openEditor(work, parts, mayDraw) {
  useStyles(work.kind);
  const open = await EDITORS[work.kind]();
  return open(work, parts, mayDraw);
}

// The three editors bring the same names in their styles: only one's are in force.
export function useStyles(kind) {
  document.querySelectorAll('link[data-editor]').forEach(link => (link.disabled = link.dataset.editor !== kind));
}
