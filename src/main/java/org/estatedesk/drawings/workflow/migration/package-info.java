/**
 * Moves running cases with the engine's own migration, and keeps what it would lose: promised due dates stay, timers that
 * a redraw adds count from the start of the step, timers that were over stay over.
 */
@org.jspecify.annotations.NullMarked
package org.estatedesk.drawings.workflow.migration;
