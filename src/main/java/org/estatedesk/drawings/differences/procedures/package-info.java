/** The difference between two versions of a procedure. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.drawings.differences.procedures;
