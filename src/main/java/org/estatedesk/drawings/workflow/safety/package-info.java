/** What a drawing must not hold because it could run code: the right to redraw is not the right to program. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.drawings.workflow.safety;
