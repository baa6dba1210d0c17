/** The building blocks of cases, and the listeners that keep the journal of any drawing. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.cases.workflow;
