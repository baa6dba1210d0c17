import { wording } from '../shared/language.js';
import english from '../../resources/messages/residents-page.properties';
import chinese from '../../resources/messages/residents-page_zh.properties';

export const text = wording('residents', english, chinese);
