package org.estatedesk.tickets.timetable;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of a timetable's file. */
enum Heading {
    NUMBER(true, "航班／车次"),
    FROM(true, "出发地"),
    TO(true, "到达地"),
    DEPARTS(true, "出发时间"),
    ARRIVES(true, "到达时间"),
    DAYS(false, "星期"),
    VALID_FROM(false, "有效期起"),
    VALID_UNTIL(false, "有效期止"),
    EQUIPMENT(false, "机型／车型");

    private final boolean required;
    private final String chinese;

    Heading(boolean required, String chinese) {
        this.required = required;
        this.chinese = chinese;
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
                .filter(heading ->
                        heading.key().equals(written.toLowerCase(Locale.ROOT)) || heading.chinese.equals(written))
                .findFirst();
    }
}
