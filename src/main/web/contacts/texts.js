import { wording } from '../shared/language.js';
import english from '../../resources/messages/contacts-page.properties';
import chinese from '../../resources/messages/contacts-page_zh.properties';

export const text = wording('contacts', english, chinese);
