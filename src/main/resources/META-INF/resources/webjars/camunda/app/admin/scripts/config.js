export default {
  app: {
    name: 'Admin',
    vendor: 'EstateDesk'
  },
  locales: {
    availableLocales: ['en', 'zh'],
    fallbackLocale: 'en'
  },
  disableWelcomeMessage: true
};
