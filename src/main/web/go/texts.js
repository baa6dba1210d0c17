import { wording } from '../shared/language.js';
import english from '../../resources/messages/go.properties';
import chinese from '../../resources/messages/go_zh.properties';

export const text = wording('go', english, chinese);
