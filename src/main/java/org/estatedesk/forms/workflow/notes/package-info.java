/** Comments and attachments of steps and cases. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.forms.workflow.notes;
