export default {
  app: {
    name: 'Welcome',
    vendor: 'EstateDesk'
  },
  locales: {
    availableLocales: ['en', 'zh'],
    fallbackLocale: 'en'
  },
  disableWelcomeMessage: true
};
