/** The difference between two versions of a form. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.drawings.differences.forms;
