import { dialog } from '../modeler/dialogs/dialog.js';
import { el } from '../modeler/view/dom.js';
import { form } from './row.js';
import { COLUMNS } from './rows.js';
import { text } from './texts.js';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

// A file takes the place of all rows, or of none. What a browser calls a file depends on what its machine has installed.
export function askFile(count, save) {
  return dialog(text('import'), close => {
    const chosen = el('input', { type: 'file', name: 'file', accept: '.csv,.xlsx', required: true });
    const send = () => {
      const [file] = chosen.files;
      return save(file.slice(0, file.size, /\.xlsx?$/i.test(file.name) ? WORKBOOK : 'text/csv'));
    };
    return form(close, send, text('import'),
      el('p', {}, text('import.replaces', count)),
      el('label', {}, text('import.file'), chosen),
      el('p.quiet', {}, text('import.columns'), ' ', el('code', {}, COLUMNS.join(', '))));
  });
}
