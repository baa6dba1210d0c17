import { locales, showLanguages } from '../../../assets/languages.js';

showLanguages();

export default {
  app: {
    name: 'Cockpit',
    vendor: 'EstateDesk'
  },
  locales,
  disableWelcomeMessage: true
};
