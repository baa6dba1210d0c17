export default {
  app: {
    name: 'Cockpit',
    vendor: 'EstateDesk'
  },
  locales: {
    availableLocales: ['en', 'zh'],
    fallbackLocale: 'en'
  },
  disableWelcomeMessage: true
};
