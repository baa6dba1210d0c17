/** How often and how long steps were worked on, counted once for each day that is over. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.audit.figures.days;
