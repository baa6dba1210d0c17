// All versions of an answer, and whoever was given one of them (HOT-14).
import { get, post } from '../modeler/desk/http.js';
import { el } from '../modeler/view/dom.js';
import { askWhether } from '../lists/form.js';
import { failure } from '../lists/failure.js';
import { moment } from '../shared/language.js';
import { text } from './texts.js';

export function versions({ number }, keeps) {
  const said = el('div');
  const load = async () => {
    const [last, ...former] = await get(`/desk/answers/${number}/versions`);
    said.replaceChildren(el('ul.changes', {}, version(last), former.map(one => version(one, keeps && (() => load().catch(failed))))));
  };
  const failed = problem => said.replaceChildren(failure(problem));
  return el('details', { ontoggle: ({ target }) => target.open && load().catch(failed) }, el('summary', {}, text('versions')), said);
}

function version(one, again) {
  const told = el('span');
  const show = () => shown(told, one).catch(problem => told.replaceChildren(failure(problem)));
  const back = () => askWhether(text('take-back'), text('take-back.sure', one.reply), () => recall(one)).then(done => done && again());
  return el('li', {},
    `${text('version', one.version)} · ${moment(one.writtenAt)} · ${one.writtenBy}`, ' ',
    one.wrongAt && el('span.mark', {}, text('wrong-since', moment(one.wrongAt))), el('br'),
    one.reply, ' ',
    again && el('button.link', { onclick: show }, text('told')), ' ',
    again && el('button.link', { onclick: back }, text(one.wrongAt ? 'call-rest' : 'take-back')), told);
}

// Opens a correction for everybody who was told it; so many at once that nobody waits long.
export async function recall({ id }) {
  for (let left = 1; left;) {
    ({ left } = await post(`/desk/answers/versions/${id}/recall`, {}));
  }
}

async function shown(place, { id }) {
  const people = await get(`/desk/answers/versions/${id}/recipients`);
  place.replaceChildren(people.length
    ? el('ul', {}, people.map(one => el('li', {}, `${one.caseNumber} · ${one.customerName ?? ''} · ${moment(one.toldAt)} · `,
      one.openedAt ? text('called-since', moment(one.openedAt)) : text('not-called'))))
    : el('p.quiet', {}, text('told-nobody')));
}
