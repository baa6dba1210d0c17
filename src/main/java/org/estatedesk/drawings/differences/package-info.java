/** What changed between two versions of a drawing, a table or a form, in sentences that a manager understands. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.drawings.differences;
