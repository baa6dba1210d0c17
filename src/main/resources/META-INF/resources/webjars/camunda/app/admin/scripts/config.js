import { locales, showLanguages } from '../../../assets/languages.js';
import { sayCodes } from '../../../assets/codes.js';

showLanguages();
sayCodes();

export default {
  app: {
    name: 'Admin',
    vendor: 'EstateDesk'
  },
  locales,
  disableWelcomeMessage: true
};
