// The labels in the language of the browser: Chinese, else English.
import en from './words-en.js';
import zh from './words-zh.js';

const chinese = (navigator.languages || [navigator.language]).find((tag) => /^(zh|en)\b/i.test(tag));
const words = /^zh/i.test(chinese || '') ? zh : en;

/** The label of that key, with `{field}` filled in. */
export function say(key, fields = {}) {
  return (words[key] || en[key] || key).replace(/{(\w+)}/g, (all, name) => fields[name] ?? all);
}

/** Whether there is a label of that key. */
export function knows(key) {
  return key in en;
}
