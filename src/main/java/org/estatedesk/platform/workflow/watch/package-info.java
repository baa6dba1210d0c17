/** How the engine's own work goes: what failed, and how late timers fire. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.platform.workflow.watch;
