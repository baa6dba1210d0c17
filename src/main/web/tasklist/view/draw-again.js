// Tasklist forgets to draw anew what a form tells it outside of its own events: a button would stay grey.
let root;

/** Tells by which scope Tasklist draws. */
export function drawnBy(scope) {
  root = scope.$root;
}

/** Lets Tasklist draw what has changed. */
export function drawAgain() {
  root?.$applyAsync();
}
