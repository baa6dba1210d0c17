// The few words of the doors: what Cockpit loads before anybody enters stays small.
import { wording } from '../../shared/language.js';
import english from '../../../resources/messages/audit-doors.properties';
import chinese from '../../../resources/messages/audit-doors_zh.properties';

export const text = wording('audit-doors', english, chinese);
