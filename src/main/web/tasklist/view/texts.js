// The words of our part of Tasklist, from the same message bundles as the server's.
import { wording } from '../../shared/language.js';
import english from '../../../resources/messages/tasklist.properties';
import chinese from '../../../resources/messages/tasklist_zh.properties';

export const text = wording('tasklist', english, chinese);
