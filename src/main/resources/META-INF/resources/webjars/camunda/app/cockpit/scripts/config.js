export default {
  app: {
    name: 'Cockpit',
    vendor: 'EstateDesk'
  },
  disableWelcomeMessage: true
};
