import { api } from '../desk/api.js';
import { el, show } from '../view/dom.js';
import { head } from '../view/head.js';
import { failure } from '../view/notices.js';
import { text } from '../view/texts.js';
import { buttons } from '../dialogs/dialog.js';
import { keepHere } from '../desk/draft.js';
import procedure from '../templates/procedure.bpmn';
import table from '../templates/table.dmn';
import form from '../templates/form.form';

const START = { process: procedure, decision: table, form };
const KEY = '[a-z][a-z0-9]*(-[a-z0-9]+)*';

// A new drawing begins as a draft that keeps the house rules; it is live only once it is deployed.
export function newPage(person, kind) {
  const name = el('input', { required: true, maxlength: 80, autofocus: '' });
  const key = el('input', { required: true, pattern: KEY, maxlength: 60, title: text('new.key.rule') });
  const problem = el('div');
  name.oninput = () => (key.value = suggested(name.value) || key.value);
  const begin = async event => {
    event.preventDefault();
    if ((await api.list()).some(known => known.kind === kind && known.key === key.value)) {
      problem.replaceChildren(failure({ status: 409, message: text('new.taken', key.value) }));
      return;
    }
    const content = filled(START[kind], name.value, key.value);
    keepHere(kind, key.value, { content, basedOn: 0 });
    location.hash = `#/${kind}/${key.value}`;
  };
  show(head(person, text(`list.new.${kind}`)), el('main.narrow', {}, el('form', { onsubmit: begin },
    el('p', {}, text(`new.${kind}`)),
    el('label', {}, text('new.name'), name),
    el('label', {}, text('new.key'), key, el('small', {}, text('new.key.rule'))),
    problem,
    buttons(el('a', { href: '#/' }, text('cancel')), el('button.main', {}, text('new.go'))))));
}

function suggested(name) {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^[-0-9]+|-$/g, '');
}

function filled(template, name, key) {
  const escaped = name.replace(/[&<>"\\]/g, sign => `&#${sign.charCodeAt(0)};`);
  return template.replaceAll('KEY', key).replaceAll('NAME', template.startsWith('{') ? JSON.stringify(name).slice(1, -1) : escaped);
}
