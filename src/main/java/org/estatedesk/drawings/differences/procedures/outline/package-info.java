/** A procedure as a comparison sees it: elements, arrows and their picture, whatever file it was read from. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.drawings.differences.procedures.outline;
