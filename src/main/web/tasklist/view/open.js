// Opens a task in Tasklist by its address, without a reload; the filter that was chosen stays.

/** The address of Tasklist with this task open. */
export function address(taskId) {
  const [path, query] = location.hash.split('?');
  const search = new URLSearchParams(query);
  search.set('task', taskId);
  search.delete('detailsTab');
  return `${path || '#/'}?${search}`;
}

/** The id of the task that is open, or null. */
export function openTask() {
  return new URLSearchParams(location.hash.split('?')[1]).get('task');
}

/** Closes what lies over the page: what was typed there is kept. */
function closeDialogs() {
  document.querySelectorAll('dialog[open]').forEach(dialog => dialog.close());
  if (document.querySelector('.modal-dialog')) {
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', keyCode: 27, which: 27, bubbles: true }));
  }
}

/** For a click: opens the task here, never behind a dialog, or as the browser does if a key is held. */
export function open(event, taskId) {
  if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    closeDialogs();
    location.hash = address(taskId);
  }
}
