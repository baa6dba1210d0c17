/** Changes to people and rights, from the engine's operation log. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.audit.workflow.changes;
