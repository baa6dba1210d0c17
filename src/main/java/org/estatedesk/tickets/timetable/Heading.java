package org.estatedesk.tickets.timetable;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of a timetable's file. */
enum Heading {
    NUMBER(true),
    FROM(true),
    TO(true),
    DEPARTS(true),
    ARRIVES(true),
    DAYS(false),
    VALID_FROM(false),
    VALID_UNTIL(false),
    EQUIPMENT(false);

    private final boolean required;

    Heading(boolean required) {
        this.required = required;
    }

    boolean isRequired() {
        return required;
    }

    /** As in the first line of the file: {@code valid_from}. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Heading> of(String written) {
        return Arrays.stream(values())
                .filter(heading -> heading.key().equals(written.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
