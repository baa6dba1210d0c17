/** What a person is told of a step that somebody else was faster at. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.forms.workflow.others;
