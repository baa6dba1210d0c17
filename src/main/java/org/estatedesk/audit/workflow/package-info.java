/** The audit's part in Cockpit, and its questions to the engine. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.audit.workflow;
