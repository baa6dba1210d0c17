// ARIA tabs: arrow keys move, Enter opens. Moving alone opens nothing, as each opening is an entry in the read log.
import { el } from '../../../shared/dom.js';

// Each part fills its panel when it is opened for the first time. Answers how to open one.
export function tabs(label, parts, opened) {
  const buttons = parts.map(({ id, name }) => el('button', {
    type: 'button', role: 'tab', id: `desk-tab-${id}`, 'aria-controls': `desk-panel-${id}`, 'aria-selected': 'false', tabindex: '-1',
    'data-tab': id, onclick: () => open(id)
  }, name));
  const panels = parts.map(({ id }) => el('div', {
    role: 'tabpanel', id: `desk-panel-${id}`, 'aria-labelledby': `desk-tab-${id}`, 'data-panel': id, hidden: true, tabindex: '0'
  }));
  const filled = new Set();
  const open = id => {
    parts.forEach((part, index) => {
      const isOpen = part.id === id;
      buttons[index].setAttribute('aria-selected', String(isOpen));
      buttons[index].tabIndex = isOpen ? 0 : -1;
      panels[index].hidden = !isOpen;
      if (isOpen && !filled.has(id)) {
        filled.add(id);
        part.fill(panels[index]);
      }
    });
    opened(id);
  };
  const list = el('div.desk-tabs', { role: 'tablist', 'aria-label': label, onkeydown: event => move(event, buttons) }, buttons);
  return { list, panels, open };
}

function move(event, buttons) {
  const here = buttons.indexOf(document.activeElement);
  const last = buttons.length - 1;
  const to = { ArrowRight: here === last ? 0 : here + 1, ArrowLeft: here === 0 ? last : here - 1, Home: 0, End: last }[event.key];
  if (here >= 0 && to !== undefined) {
    event.preventDefault();
    buttons[to].focus();
  }
}
