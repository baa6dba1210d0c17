// The call timer in Tasklist's head: one tap begins it and opens what there is to note, the next one shows that again.
import { el } from '../../shared/dom.js';
import { icon } from '../view/icons.js';
import { text } from '../view/texts.js';
import { call, isLong, keep, minutes, shown } from './clock.js';
import { whenCallerAsked } from './form.js';
import { panelOf } from './panel.js';

const HANDSET = ['M4 2.5h2.5l1 3-1.6 1.2a8 8 0 0 0 3.4 3.4l1.2-1.6 3 1v2.5c0 1-.8 1.5-1.5 1.5A9.5 9.5 0 0 1 2.5 4c0-.7.5-1.5 1.5-1.5z'];

function render(node, data, scope) {
  const time = el('span.desk-call-time', { hidden: true });
  const button = el('button.desk-call', { type: 'button', 'aria-expanded': 'false' }, icon(...HANDSET), time);
  const told = el('span.desk-call-told', { role: 'status' });
  node.className = 'desk-bar desk-calls';
  node.append(button, told);
  let panel = null;

  const draw = () => {
    const one = call();
    const long = Boolean(one) && isLong(one);
    time.hidden = !one;
    time.textContent = one ? shown(one) : '';
    button.classList.toggle('desk-call-long', long);
    const words = one ? text('call.runs', shown(one)) : text('call.begin');
    button.setAttribute('aria-label', words);
    button.title = words;
    // Said once: a screen reader reads no seconds.
    const warning = long ? text('call.long', minutes(one)) : '';
    if (told.textContent !== warning) {
      told.textContent = warning;
    }
  };
  const begin = () => {
    if (!call()) {
      keep({});
    }
    draw();
  };
  const close = () => {
    panel?.remove();
    panel = null;
    button.setAttribute('aria-expanded', 'false');
    draw();
  };
  const open = () => {
    panel = panelOf(change => {
      keep(change);
      draw();
    }, close);
    panel.addEventListener('keydown', event => {
      if (event.key === 'Escape') {
        event.stopPropagation();
        close();
        button.focus();
      }
    });
    node.append(panel);
    button.setAttribute('aria-expanded', 'true');
    panel.querySelector('input').focus();
  };
  button.addEventListener('click', () => {
    begin();
    panel ? close() : open();
  });
  whenCallerAsked(begin);
  draw();
  const ticking = setInterval(draw, 1000);
  scope.$on('$destroy', () => {
    clearInterval(ticking);
    close();
  });
}

export default { id: 'estatedesk-call', pluginPoint: 'tasklist.navbar.action', priority: 490, render };
