// The parts behind the plugin's doors. Each gets what Cockpit gives it, and answers what is to be done when it is left.
export { pages } from './pages/pages.js';

export const start = () => {};
export const finished = () => {};
export const deadlines = () => {};
export const heat = () => {};
export const running = (...given) => import('./case/running.js').then(({ running: part }) => part(...given));
