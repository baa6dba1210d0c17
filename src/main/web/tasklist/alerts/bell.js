// The bell in Tasklist's head: how many urgent tasks wait, which they are, and the sound's switch.
import { BELL, TELEPHONE, icon } from '../view/icons.js';
import { el } from '../../shared/dom.js';
import { ask } from '../view/server.js';
import { ring } from './sound.js';
import { clear, prepare, settle, tell } from './toast.js';
import { openTask } from '../view/open.js';
import { iAm } from '../view/person.js';
import { listOf } from './bell-list.js';
import { news } from './news.js';
import { poll } from './poll.js';
import { speaker } from './speaker.js';
import { text } from '../view/texts.js';

function title(count) {
  const bare = document.title.replace(/^\(\d+\) /, '');
  document.title = count ? `(${count}) ${bare}` : bare;
}

function bell() {
  const count = el('span', { class: 'desk-badge', hidden: true });
  const button = el('button', { type: 'button', class: 'desk-bell', 'aria-expanded': 'false' }, icon(...BELL), count);
  const show = (number) => {
    count.textContent = number;
    count.hidden = number === 0;
    button.classList.toggle('desk-ringing', number > 0);
    button.setAttribute('aria-label', text('bell', number));
    button.title = text('bell', number);
  };
  show(0);
  return { button, show };
}

function render(node, { api }, scope) {
  const { button, show } = bell();
  const drop = listOf(button);
  node.className = 'desk-bar';
  const telephone = { href: '/go/', 'aria-label': text('telephone'), title: text('telephone') };
  node.append(button, speaker(), el('a.desk-telephone', telephone, icon(...TELEPHONE)));
  button.addEventListener('click', clear);
  prepare();

  const person = scope.$root.authentication?.name || '';
  iAm(person);
  let tag = null;
  let waiting = [];
  const question = async () => {
    const answer = await ask(api, 'alerts', tag);
    button.classList.remove('desk-offline');
    if (answer.status === 200) {
      tag = answer.headers.get('ETag');
      receive(await answer.json());
    } else if (answer.status !== 304 && answer.status !== 401) {
      throw new Error('alerts: ' + answer.status);
    }
    return answer.status !== 401;
  };
  const receive = (alerts) => {
    waiting = alerts.tasks;
    show(alerts.tasks.length);
    title(alerts.tasks.length);
    drop.show(alerts);
    settle(waiting, openTask());
    const fresh = news(person, alerts);
    if (fresh.tasks.length + fresh.messages.length) {
      tell(fresh, waiting);
      ring();
      // The list of tasks refreshes itself on this event anyway, every ten seconds; the open form does not hear it.
      scope.$root.$applyAsync(() => scope.$root.$broadcast('refresh'));
    }
  };
  scope.$on('$locationChangeSuccess', () => settle(waiting, openTask()));
  const stop = poll(question, () => {
    button.classList.add('desk-offline');
    button.title = text('offline');
  });
  scope.$on('$destroy', () => {
    stop();
    drop.close();
    clear();
    title(0);
  });
}

export default { id: 'estatedesk-bell', pluginPoint: 'tasklist.navbar.action', priority: 400, render };
