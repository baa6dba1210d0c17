/** Personal values of a case and names of people, from the engine's tables. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.audit.workflow.reading;
