import { wording } from '../shared/language.js';
import english from '../../resources/messages/answers-page.properties';
import chinese from '../../resources/messages/answers-page_zh.properties';

export const text = wording('answers-page', english, chinese);
