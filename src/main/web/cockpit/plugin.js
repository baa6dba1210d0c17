// What Cockpit loads of ours. It only holds doors: what lies behind one is loaded when somebody enters, and what fails there is
// said there. A script that breaks here would blank all of Cockpit.
import { text } from './view/door-texts.js';

let styled;

function style() {
  styled ??= document.head.appendChild(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: STYLES }));
}

function say(node, problem) {
  console.error('EstateDesk:', problem);
  const words = Object.assign(document.createElement('p'), { className: 'estatedesk-failed', textContent: text('failed') });
  words.setAttribute('role', 'alert');
  const place = node?.append ? node : node?.get('canvas').getContainer();
  place?.append(words);
}

// A part of main.js gets what Cockpit gives, and answers what is to be done when it is left.
function door(pluginPoint, part, properties = {}) {
  let leave = Promise.resolve();
  const enter = async given => {
    style();
    const parts = await import(SCRIPT);
    return parts[part](...given);
  };
  return {
    id: `estatedesk-${part}`,
    pluginPoint,
    priority: -1,
    properties,
    render(...given) {
      leave = enter(given).catch(problem => say(given[0], problem));
    },
    unmount() {
      leave.then(work => work?.()).catch(problem => console.error('EstateDesk:', problem));
    }
  };
}

const link = {
  id: 'estatedesk-link',
  pluginPoint: 'cockpit.navigation',
  priority: 95,
  properties: { checkActive: address => address.includes('#/audit') },
  render(node) {
    const anchor = Object.assign(document.createElement('a'), { href: '#/audit', textContent: text('history') });
    node.append(anchor);
  },
  unmount() {}
};

export default [
  link,
  door('cockpit.route', 'pages', { path: '/audit/:page*?' }),
  door('cockpit.dashboard', 'start'),
  door('cockpit.processDefinition.runtime.tab', 'finished', { label: text('finished') }),
  door('cockpit.processDefinition.runtime.tab', 'deadlines', { label: text('deadlines') }),
  door('cockpit.processDefinition.diagram.plugin', 'heat'),
  door('cockpit.processInstance.runtime.tab', 'running', { label: text('case') })
];
