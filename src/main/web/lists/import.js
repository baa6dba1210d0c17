import { dialog } from '../modeler/dialogs/dialog.js';
import { el } from '../modeler/view/dom.js';
import { form } from './form.js';
import { text } from './texts.js';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

// A file takes the place of all rows, or of none; a list of which it replaces only a part says so in `replaces`. What a browser calls a file depends on what its machine has installed.
export function askFile({ names, largest, source, replaces }, count, save) {
  return dialog(text('import'), close => {
    const chosen = el('input', { type: 'file', name: 'file', accept: '.csv,.xlsx', required: true });
    const from = source && el('input', { name: 'source', maxlength: 200, required: true });
    const send = () => {
      const [file] = chosen.files;
      return save(file.slice(0, file.size, /\.xlsx?$/i.test(file.name) ? WORKBOOK : 'text/csv'), from?.value.trim());
    };
    return form(close, send, text('import'),
      el('p', {}, replaces ?? text('import.replaces', count)),
      el('label', {}, text('import.file', largest), chosen),
      from && el('label', {}, source, from),
      el('p.quiet', {}, text('import.columns'), ' ', el('code', {}, names.join(', '))));
  });
}
