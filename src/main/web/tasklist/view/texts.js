// The words of our part of Tasklist, from the same message bundles as the server's.
import { wording } from '../../shared/language.js';
import english from '../../../resources/messages/tasklist.properties';
import chinese from '../../../resources/messages/tasklist_zh.properties';
import valuesEnglish from '../../../resources/messages/audit-lists.properties';
import valuesChinese from '../../../resources/messages/audit-lists_zh.properties';

export const text = wording('tasklist', english, chinese);

const values = wording('audit', valuesEnglish, valuesChinese);

/** A class or an outcome in words; a drawing may write others, which are shown as they are. */
export function worded(value) {
  const words = values(`value.${value}`);
  return words === `value.${value}` ? value : words;
}
