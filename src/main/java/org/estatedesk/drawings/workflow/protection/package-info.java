/** What a redraw may change but not drop: steps, deadlines, questions and answers that a requirement asks for. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.drawings.workflow.protection;
