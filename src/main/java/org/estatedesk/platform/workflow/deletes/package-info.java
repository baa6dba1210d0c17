/** How the engine's rows go: those of one table together. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.platform.workflow.deletes;
