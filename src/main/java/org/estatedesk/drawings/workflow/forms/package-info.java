/** Forms: what Tasklist can show, limits on what somebody types, and what they compute. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.drawings.workflow.forms;
