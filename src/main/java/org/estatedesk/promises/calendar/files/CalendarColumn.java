package org.estatedesk.promises.calendar.files;

import java.util.Locale;

/** What is said about a day, in the order of the CSV file. */
enum CalendarColumn {
    DATE,
    KIND,
    NAME,
    HOURS;

    /** As people write it. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
