// Who changed what the desk does: redraws, moves of running cases, rights, clocks.
import { el } from '../../../shared/dom.js';
import { api } from '../../desk/api.js';
import { log } from '../../view/log.js';
import { moment, text } from '../../view/texts.js';
import { differenceOf } from './difference.js';

const KINDS = ['redraw', 'move', 'rights', 'clock'];

export function changesPage(node, person, { values }) {
  const pick = list => el('div.btn-group', { role: 'group', 'aria-label': text('changes.kind') },
    ['', ...KINDS].map(kind => el('button.btn.btn-default.btn-sm', {
      type: 'button', 'aria-pressed': String((list.asked.kind ?? '') === kind), onclick: () => list.ask({ kind })
    }, text(kind ? `changes.${kind}` : 'changes.all'))));
  log(node, {
    page: 'changes', values, form: pick, ask: api.changes,
    columns: [
      { name: 'at', label: text('column.at'), cell: one => moment(one.at) },
      { name: 'kind', label: text('column.kind'), cell: one => el('span.desk-tag', {}, text(`changes.one.${one.kind}`)) },
      { name: 'who', label: text('column.who'), cell: one => one.whoName || one.who || text('changes.desk') },
      { name: 'what', label: text('column.what'), cell: what }
    ]
  });
}

function what({ title, reason, sentences = [], drawing }) {
  return [
    el('strong', {}, title),
    reason ? el('p.desk-reason', {}, text('changes.reason', reason)) : '',
    sentences.length ? el('ul.desk-sentences', {}, sentences.map(sentence => el('li', {}, sentence))) : '',
    drawing?.previous ? differenceOf(drawing, sentences.length > 0) : ''
  ];
}
