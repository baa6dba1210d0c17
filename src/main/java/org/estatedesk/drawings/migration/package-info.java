/** Moving running cases to another version of their drawing: what was ordered, what became of each case, and in which words. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.drawings.migration;
