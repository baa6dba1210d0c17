// The parts behind the plugin's doors. Each gets what Cockpit gives it, and answers what is to be done when it is left.
export { pages } from './pages/pages.js';
export { start } from './pages/dashboard/start.js';
export { finished } from './definition/finished.js';
export { deadlines } from './definition/deadlines.js';
export { heat } from './definition/heat.js';

export const running = (...given) => import('./case/running.js').then(({ running: part }) => part(...given));
