// Rows as the desk tells them, and as its file has them: one name for each column.
export const COLUMNS = ['number', 'from', 'to', 'departs', 'arrives', 'days', 'valid_from', 'valid_until', 'equipment'];

export function row({ name, way, times, season }) {
  return {
    number: name.number, from: way.fromPlace, to: way.toPlace, departs: times.departs.slice(0, 5), arrives: times.arrives.slice(0, 5),
    days: season.days, valid_from: season.validFrom ?? '', valid_until: season.validUntil ?? '', equipment: name.equipment ?? ''
  };
}
