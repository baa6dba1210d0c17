// A form that is open meanwhile: a start begins the timer, and a field for the length of a call takes it.
import { Form } from '../drafts/form-js.js';
import { FORM as PROMISE } from './back.js';

const CALLER = 'customerPhone';
const LENGTH = 'callSeconds';

let open = null;
let begin = () => {};

const { importSchema } = Form.prototype;

Form.prototype.importSchema = async function heard(schema, data) {
  const answer = await importSchema.call(this, schema, data);
  open = this;
  if (this._container.closest('.modal-content') && this._getState().schema.id !== PROMISE && keys(this).includes(CALLER)) {
    begin();
  }
  return answer;
};

const keys = form => form._getState().schema.components.map(({ key }) => key);

/** Calls back when somebody begins to write down who calls. */
export function whenCallerAsked(deed) {
  begin = deed;
}

/** Writes the length into the form, if it asks for one and nobody has typed another. */
export function offer(seconds) {
  const form = open?._container.isConnected && keys(open).includes(LENGTH) ? open : null;
  if (form && !form._getState().data[LENGTH]) {
    form._setState({ data: { ...form._getState().data, [LENGTH]: seconds } });
  }
}
