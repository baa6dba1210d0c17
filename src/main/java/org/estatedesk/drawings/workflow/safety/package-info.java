/**
 * What a drawing must not hold because it could run code, since the right to redraw is not the right to program; and what
 * no redraw may drop.
 */
@org.jspecify.annotations.NullMarked
package org.estatedesk.drawings.workflow.safety;
