// Opens the form of the procedure "call-back" with what is known of the caller already (SCR-05).
import { Form } from '../drafts/form-js.js';

const PROCEDURE = 'call-back';
export const FORM = 'promise-call-back';

/** For a form that never opens: whoever opens one later means somebody else. */
const SOON = 30_000;

let known = null;

const { importSchema } = Form.prototype;

Form.prototype.importSchema = async function prefilled(schema, data) {
  const caller = schema.id === FORM ? known : null;
  if (caller) {
    known = null;
    // A draft is of an earlier caller: nothing of it stands beside this one's number.
    this.chosen = Object.fromEntries(schema.components.filter(({ key }) => key).map(({ key }) => [key, caller[key]]));
  }
  const answer = await importSchema.call(this, schema, data);
  if (caller) {
    this._setState({ data: { ...this._getState().data, ...caller } });
  }
  return answer;
};

/** What Tasklist itself does for an address with the key of a procedure; null empties what the form proposes. */
export function callBack(values) {
  known = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
  const mine = known;
  setTimeout(() => (known = known === mine ? null : known), SOON);
  document.querySelectorAll('dialog[open]').forEach(dialog => dialog.close());
  const [path, query] = location.hash.split('?');
  const search = new URLSearchParams(query);
  search.set('processStart', PROCEDURE);
  location.hash = `${path || '#/'}?${search}`;
}
