// Our own pages in Cockpit: #/audit/<page>/<what>.
import { el } from '../../shared/dom.js';
import { text } from '../view/texts.js';

export function pages(node) {
  node.append(el('main.desk-audit', {}, el('h1', {}, text('history'))));
}
