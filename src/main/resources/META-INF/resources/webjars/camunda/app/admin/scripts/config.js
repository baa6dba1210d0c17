import { locales, showLanguages } from '../../../assets/languages.js';

showLanguages();

export default {
  app: {
    name: 'Admin',
    vendor: 'EstateDesk'
  },
  locales,
  disableWelcomeMessage: true
};
