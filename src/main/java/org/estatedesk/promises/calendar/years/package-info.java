/** The special days of each year as they are kept, and the warning when those of a year are missing. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.promises.calendar.years;
