export default {
  app: {
    name: 'Welcome',
    vendor: 'EstateDesk'
  },
  disableWelcomeMessage: true
};
