// What a web app shows as it is stored or programmed, with no hook for another language: codes of rights and of kinds of groups,
// examples in empty fields. They are said in the reader's language as they come; what is no code is left alone.
import { locale } from './languages.js';

const BETWEEN = ', ';

/** From where in the app a failure comes, before the sentence that says what failed. */
const SOURCE = /^(<|&lt;)\w+(>|&gt;) (<|&lt;)- /;

function visit(node, words) {
  if (node.nodeType === Node.TEXT_NODE) {
    const codes = node.data.trim().split(BETWEEN);
    if (codes.every(code => code in words)) {
      node.data = codes.map(code => words[code]).join('、');
    } else if (SOURCE.test(node.data)) {
      node.data = node.data.replace(SOURCE, '');
    }
  } else if (node.nodeType === Node.ELEMENT_NODE) {
    if (node.placeholder in words) {
      node.placeholder = words[node.placeholder];
    }
    node.childNodes.forEach(child => visit(child, words));
  }
}

export async function sayCodes() {
  if (locale === 'en') {
    return;
  }
  const answer = await fetch(new URL(`../app/admin/locales/codes-${locale}.json`, import.meta.url));
  const words = Object.assign(Object.create(null), await answer.json());
  const watch = new MutationObserver(changes => changes.forEach(({ type, target, addedNodes }) =>
    (type === 'childList' ? addedNodes : [target]).forEach(node => visit(node, words))));
  watch.observe(document.body, { childList: true, characterData: true, subtree: true, attributeFilter: ['placeholder'] });
  visit(document.body, words);
}
