export default {
  app: {
    name: 'Admin',
    vendor: 'EstateDesk'
  },
  disableWelcomeMessage: true
};
