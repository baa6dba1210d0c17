/** Due dates from the timers drawn at a step. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.promises.workflow;
