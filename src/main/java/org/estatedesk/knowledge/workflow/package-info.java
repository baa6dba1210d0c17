/** The corrections that a recall opens, as the engine runs them. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.knowledge.workflow;
