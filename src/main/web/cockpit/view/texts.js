// The words of the auditors' pages, from the same message bundles as the server's.
import { wording } from '../../shared/language.js';
import english from '../../../resources/messages/audit.properties';
import chinese from '../../../resources/messages/audit_zh.properties';

export { language, moment } from '../../shared/language.js';

export const text = wording('audit', english, chinese);
