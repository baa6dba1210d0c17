import { locales, showLanguages } from '../../../assets/languages.js';

showLanguages();

export default {
  app: {
    name: 'Welcome',
    vendor: 'EstateDesk'
  },
  locales,
  disableWelcomeMessage: true
};
