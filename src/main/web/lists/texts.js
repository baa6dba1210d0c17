import { language, moment, wording } from '../shared/language.js';
import english from '../../resources/messages/list-page.properties';
import chinese from '../../resources/messages/list-page_zh.properties';

export { language, moment };

// What all lists say; what only one says is in its own words.
export const text = wording('list', english, chinese);
