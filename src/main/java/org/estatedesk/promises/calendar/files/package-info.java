/** Calendars of a year as people write them: CSV and JSON. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.promises.calendar.files;
