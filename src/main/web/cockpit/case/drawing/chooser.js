// Which of a case's processes is shown: the case itself, what it called, its deliveries.
import { el } from '../../../shared/dom.js';
import { moment, text } from '../texts.js';

export function processChooser(processes, open) {
  const name = el('h2');
  const about = el('p.desk-quiet');
  const choice = el('select.desk-select', { id: 'desk-process' }, groups(processes));
  choice.onchange = () => open(choice.value);
  const show = process => {
    choice.value = process.id;
    name.replaceChildren(process.name ?? process.key, el('span.desk-mark', {}, text('version', process.version)));
    about.textContent = text(`process.${process.endedAt ? 'ended' : 'running'}`,
      moment(process.startedAt), moment(process.endedAt), text(`process.state.${process.state}`));
  };
  const chooser = processes.length > 1
    && el('div.desk-chooser', {}, el('label', { for: 'desk-process' }, text('process.choose', processes.length)), choice);
  return { element: el('div.desk-card-head', {}, el('div', {}, name, about), chooser), show };
}

function groups(processes) {
  const names = new Map();
  processes.forEach(process => {
    const group = process.main ? text('process.main') : process.name ?? process.key;
    names.set(group, [...(names.get(group) ?? []), process]);
  });
  return [...names].map(([label, all]) => el('optgroup', { label }, all.map(option)));
}

function option(process) {
  const words = text('process.option', process.name ?? process.key, process.version, moment(process.startedAt), text(`process.state.${process.state}`));
  return el('option', { value: process.id }, words);
}
