/** What the engine holds for an evidence pack. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.audit.workflow.evidence;
