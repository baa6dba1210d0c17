// Rows as the desk tells them, and as its file has them: one name for each column.
export const COLUMNS = ['number', 'from', 'to', 'departs', 'arrives', 'days', 'valid_from', 'valid_until', 'equipment'];

export function row({ name, way, times, season }) {
  return {
    number: name.number, from: way.fromPlace, to: way.toPlace, departs: times.departs.slice(0, 5), arrives: times.arrives.slice(0, 5),
    days: season.days, valid_from: season.validFrom ?? '', valid_until: season.validUntil ?? '', equipment: name.equipment ?? ''
  };
}

export function file(rows) {
  const lines = [COLUMNS, ...rows.map(one => COLUMNS.map(column => one[column]))];
  return new Blob([lines.map(line => line.map(field).join(',')).join('\r\n')], { type: 'text/csv' });
}

// As the desk's own files have it: the mark in front of what a spreadsheet would compute is taken off when read.
function field(value) {
  const guarded = /^'*[=+@\-\t\r＝＋＠－]/.test(value) ? `'${value}` : value;
  return `"${guarded.replaceAll('"', '""')}"`;
}
