// Opens the form of the procedure "call-back" with what is known of the caller already (SCR-05).
import { Form } from '../drafts/form-js.js';

const PROCEDURE = 'call-back';
export const FORM = 'promise-call-back';

let known = null;

const { importSchema } = Form.prototype;

Form.prototype.importSchema = async function prefilled(schema, data) {
  const answer = await importSchema.call(this, schema, data);
  if (known && this._getState().schema.id === FORM) {
    this._setState({ data: { ...this._getState().data, ...known } });
    known = null;
  }
  return answer;
};

/** What Tasklist itself does for an address with the key of a procedure; null empties what the form proposes. */
export function callBack(values) {
  known = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
  document.querySelectorAll('dialog[open]').forEach(dialog => dialog.close());
  const [path, query] = location.hash.split('?');
  const search = new URLSearchParams(query);
  search.set('processStart', PROCEDURE);
  location.hash = `${path || '#/'}?${search}`;
}
