/** Which variables a drawing uses, and where each of them comes from. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.drawings.workflow.variables;
