/** A procedure as a comparison sees it: elements, arrows and their picture, and how they are read from BPMN. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.drawings.differences.procedures.outline;
