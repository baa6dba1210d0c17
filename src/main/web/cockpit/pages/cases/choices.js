// What the filters offer. A search without its choices is still a search: then the fields take what is typed.
import { api } from '../../desk/api.js';
import { text, worded } from '../../view/texts.js';

const NONE = { procedures: [], classes: [], outcomes: [], people: [], groups: [], missing: true };

export async function choices() {
  const known = await api.filters().catch(problem => {
    if ([401, 403].includes(problem.status)) {
      throw problem;
    }
    console.error('EstateDesk:', problem);
    return NONE;
  });
  const named = (list, name = one => one.name || one.id) => list.map(one => [one.id, name(one)]);
  return {
    missing: Boolean(known.missing),
    procedure: known.procedures.map(({ key, name }) => [key, name || key]),
    versions: key => (known.procedures.find(one => one.key === key)?.versions ?? []).map(version => [version, text('version', version)]),
    caseClass: known.classes.map(one => [one, worded(one)]),
    outcome: known.outcomes.map(one => [one, worded(one)]),
    status: [['open', text('status.open')], ['finished', text('status.finished')]],
    person: named(known.people),
    group: named(known.groups)
  };
}
