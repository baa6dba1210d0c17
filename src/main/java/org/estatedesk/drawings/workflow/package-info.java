/** All house rules together, the guard in the engine that enforces them, and the record of what went live. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.drawings.workflow;
