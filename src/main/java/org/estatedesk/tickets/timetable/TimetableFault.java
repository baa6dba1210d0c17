package org.estatedesk.tickets.timetable;

import org.estatedesk.platform.files.Unreadable;

/**
 * A spot of a timetable's file that cannot be read.
 *
 * @param line in the file, from 1
 * @param column number of the field in its line, from 1
 * @param heading of that column; empty where there is none
 * @param problem key of the sentence in {@code messages/tickets}
 * @param value what stands there
 */
record TimetableFault(int line, int column, String heading, String problem, String value) {

    static TimetableFault of(Unreadable unreadable) {
        return new TimetableFault(unreadable.line(), unreadable.column(), "", unreadable.problem(), "");
    }
}
