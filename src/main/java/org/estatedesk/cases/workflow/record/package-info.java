/** What happens in the engine beyond the steps of a drawing, as it comes into the journal. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.cases.workflow.record;
