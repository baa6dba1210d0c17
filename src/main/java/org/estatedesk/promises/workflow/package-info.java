/** Due dates from the timers drawn at a step, and the building block {@code escalate}. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.promises.workflow;
