import { locales, showLanguages } from '../../../assets/languages.js';
import { sayCodes } from '../../../assets/codes.js';
import { seeWhetherItStarts } from '../../../assets/started.js';

showLanguages();
sayCodes();
seeWhetherItStarts();

export default {
  app: {
    name: 'Welcome',
    vendor: 'EstateDesk'
  },
  locales,
  disableWelcomeMessage: true
};
