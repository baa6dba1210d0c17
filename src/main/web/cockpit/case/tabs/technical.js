// What the engine did: jobs that wait, incidents, and the job log with stack traces on demand.
import { el } from '../../../shared/dom.js';
import { count, engineWord, moment, text } from '../texts.js';
import { empty, load } from '../waiting.js';
import { row, table } from './table.js';

const JOBS = ['type', 'step', 'due', 'retries', 'message'];
const INCIDENTS = ['at', 'type', 'step', 'state', 'message'];
const LOG = ['at', 'event', 'type', 'step', 'retries', 'message'];

export function technical(panel, desk) {
  return load(panel, desk.api.technical, answer => [
    part('incidents', INCIDENTS, answer.incidents, one => row({ class: one.endedAt ? null : 'desk-row-late' },
      moment(one.at), engineWord('incident', one.type), one.step, [engineWord('incidentState', one.state), one.endedAt && el('div.desk-quiet', {}, moment(one.endedAt))],
      [one.message, one.jobLogId && stackTrace(desk, one.jobLogId)])),
    part('jobs', JOBS, answer.jobs, one => row({},
      [engineWord('job', one.type), one.suspended && el('span.desk-mark', {}, text('job.suspended'))], one.step, moment(one.due), count(one.retries), one.message)),
    part('log', LOG, answer.log, one => row({ class: one.event === 'FAILED' ? 'desk-row-late' : null },
      moment(one.at), text(`log.event.${one.event}`), engineWord('job', one.type), one.step, count(one.retries),
      [one.message, one.stackTrace && stackTrace(desk, one.id)])),
    answer.logTotal > answer.log.length && el('p.desk-quiet', {}, text('log.latest', count(answer.log.length), count(answer.logTotal)))
  ]);
}

function part(name, heads, all, line) {
  return el('section', {}, el('h3', {}, text(`technical.${name}`)),
    all.length
      ? table(`desk-${name}`, text(`technical.${name}`), heads.map(head => text(`${name}.${head}`)), all.map(line))
      : empty(text(`technical.${name}.none`)));
}

// Loaded when it is opened: it is long, and seldom wanted.
function stackTrace({ api }, entry) {
  const place = el('div');
  const fold = el('details.desk-stack', {}, el('summary', {}, text('stack-trace')), place);
  fold.ontoggle = () => {
    if (fold.open && !place.firstChild) {
      load(place, () => api.stackTrace(entry), trace => (trace
        ? el('pre', { tabindex: '0', 'aria-label': text('stack-trace') }, trace) : empty(text('stack-trace.none'))));
    }
  };
  return fold;
}
