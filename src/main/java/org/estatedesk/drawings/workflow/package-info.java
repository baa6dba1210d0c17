/** The house rules applied to files, the guard in the engine that enforces them, and the deployment at start-up. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.drawings.workflow;
