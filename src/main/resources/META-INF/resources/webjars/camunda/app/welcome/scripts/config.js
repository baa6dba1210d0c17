import { locales, showLanguages } from '../../../assets/languages.js';
import { sayCodes } from '../../../assets/codes.js';

showLanguages();
sayCodes();

export default {
  app: {
    name: 'Welcome',
    vendor: 'EstateDesk'
  },
  locales,
  disableWelcomeMessage: true
};
