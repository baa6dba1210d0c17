// The editors' own words, some plainer than they have them; what is missing here stays theirs.
import plain from '../templates/editor_en.json';
import community from 'bpmn-js-i18n/translations/zn.js';
import chinese from '../templates/editor_zh.json';
import { language } from '../view/texts.js';

const words = language === 'zh' ? { ...community, ...chinese } : plain;

export function translate(template, replacements = {}) {
  const said = words[template] ?? template;
  return said.replace(/\{([^}]+)}/g, (whole, key) => replacements[key] ?? whole);
}

export const translation = { translate: ['value', translate] };
