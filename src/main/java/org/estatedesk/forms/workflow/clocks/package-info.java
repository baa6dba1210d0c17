/** What a person may do in the engine to the clock of a promise. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.forms.workflow.clocks;
