// The step that is looked at: chosen in the drawing or in a list; whatever shows steps listens.
export function selection() {
  const listeners = new Set();
  let chosen = null;
  return {
    get step() {
      return chosen;
    },
    // `step` has a stepId and a name, and where it is known the process it belongs to; null shows everything again.
    choose(step, by = null) {
      chosen = step?.stepId && !(by === 'again' && step.stepId === chosen?.stepId) ? step : null;
      listeners.forEach(listener => listener(chosen, by));
    },
    listen(listener) {
      listeners.add(listener);
    }
  };
}
