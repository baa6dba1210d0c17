/** Brings the people module's files into the engine: groups, authorizations, filters, users. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.people.workflow;
