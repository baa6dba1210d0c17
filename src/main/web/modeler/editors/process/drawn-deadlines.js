import { h } from '@bpmn-io/properties-panel/preact';
import { text } from '../../view/texts.js';
import { drawDeadline } from './draw-deadline.js';

// At a step: the deadlines drawn on it, and a button that draws one with its way out.
export function drawnDeadlines(injector) {
  return element => {
    if (element.businessObject.$type !== 'bpmn:UserTask') {
      return null;
    }
    const entry = { id: 'deadlines', element, injector, component: Deadlines };
    return { id: 'deadline', label: text('panel.deadlines'), entries: [entry], shouldOpen: true };
  };
}

function Deadlines({ element, injector }) {
  const timers = (element.attachers ?? []).filter(({ businessObject }) =>
    businessObject.eventDefinitions?.some(one => one.$type === 'bpmn:TimerEventDefinition'));
  return h('div', { class: 'bio-properties-panel-entry deadlines' },
    timers.map(timer => h('button', { class: 'link', onClick: () => injector.get('selection').select(timer) },
      timer.businessObject.name || timer.id)),
    h('button', { class: 'draw-deadline', onClick: () => drawDeadline(injector, element) }, text('panel.deadlines.draw')));
}
