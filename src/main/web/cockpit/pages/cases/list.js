// Cases in a table: on the page of the search, and on a procedure's tab of finished cases.
import { el } from '../../../shared/dom.js';
import { api } from '../../desk/api.js';
import { asking } from '../../view/asking.js';
import { pager } from '../../view/pager.js';
import { table } from '../../view/table.js';
import { counted, text } from '../../view/texts.js';
import { columns } from './columns.js';

const SIZE = 50;
const ORDER = { sort: 'opened', order: 'desc' };

// fixed: what is always asked for; changed(asked, way): somebody sorted, or opened another page.
export function caseList(node, { fixed = {}, without = [], none = nothing, changed }) {
  const count = el('p.desk-count', { role: 'status', 'aria-live': 'polite' });
  const place = el('div.desk-results');
  const ask = asking(place);
  node.append(count, place);
  const show = (asked, way = []) => {
    const { page, ...question } = { ...ORDER, ...asked };
    const shown = ({ items: cases, total, next }) => {
      count.textContent = total ? counted('cases', total) : '';
      return total ? results({ cases, total, next, asked, way }) : none(asked);
    };
    count.textContent = '';
    return ask(() => found({ size: SIZE, ...question, ...fixed }), shown);
  };
  const results = ({ cases, total, next, asked, way }) => [
    table(text('cases.table'), columns.filter(({ name }) => !without.includes(name)), cases, {
      sort: asked.sort ?? ORDER.sort, order: asked.order ?? ORDER.order,
      by: (sort, order) => changed({ ...asked, sort, order, page: '', after: '' }, [])
    }),
    pager({
      shown: cases.length, size: Number(asked.size ?? SIZE), total, next,
      place: { page: Number(asked.page ?? 1), after: asked.after, way },
      go: ({ page = '', after = '', way: kept = [] }) => changed({ ...asked, page: page > 1 ? page : '', after }, kept)
    })
  ];
  return { show };
}

let subjects = null;

// With subjects as forms call them; without an answer to that, as they are stored.
async function found(question) {
  subjects ??= api.fields().then(fields => fields.subject?.choices ?? {}, () => {
    subjects = null;
    return {};
  });
  const [answer, called] = await Promise.all([api.cases(question), subjects]);
  return { ...answer, items: answer.items.map(one => ({ ...one, subject: called[one.subject] ?? drawn(one.subject) })) };
}

// A subject that no form offers, but a drawing gives.
function drawn(subject) {
  const key = `subject.${subject}`;
  const said = text(key);
  return said === key ? subject : said;
}

function nothing(asked) {
  return el('p.desk-nothing', { role: 'status' }, text(Object.keys(asked).length ? 'cases.none-found' : 'cases.none'));
}
