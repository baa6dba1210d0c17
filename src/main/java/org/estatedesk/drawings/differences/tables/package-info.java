/** The difference between two versions of a decision table. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.drawings.differences.tables;
