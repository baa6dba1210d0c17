/** Second calls about a case that is open already: found, joined, and what they said passed on (EMG-04). */
@org.jspecify.annotations.NullMarked
package org.estatedesk.cases.workflow.joining;
