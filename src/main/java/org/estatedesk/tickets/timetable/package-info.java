/** The timetables that the desk keeps (TKT-09): their file, their table, their web interface, and the search in them. */
@org.jspecify.annotations.NullMarked
package org.estatedesk.tickets.timetable;
