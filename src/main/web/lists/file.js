import { el } from '../modeler/view/dom.js';

// Rows as the desk's file has them: one name for each column.
export function file(columns, rows) {
  const lines = [columns, ...rows.map(one => columns.map(column => one[column]))];
  return new Blob([lines.map(line => line.map(field).join(',')).join('\r\n')], { type: 'text/csv' });
}

export function download(name, content) {
  const address = URL.createObjectURL(new Blob(['\uFEFF', content], { type: 'text/csv' }));
  el('a', { href: address, download: `${name}.csv` }).click();
  URL.revokeObjectURL(address);
}

// As the desk's own files have it: the mark in front of what a spreadsheet would compute is taken off when read.
function field(value) {
  const guarded = /^'*[ \t\n\v\f\r\u00a0\u3000\ufeff]*[=+@\-\t\r\n＝＋＠－]/.test(value) ? `'${value}` : value;
  return `"${guarded.replaceAll('"', '""')}"`;
}
