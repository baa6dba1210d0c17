package org.estatedesk.promises.calendar.files;

import java.util.Locale;

/** What is said about a day, in the order of the CSV file. */
enum CalendarColumn {
    DATE("日期"),
    KIND("类别"),
    NAME("名称"),
    HOURS("当天开放时间");

    private final String chinese;

    CalendarColumn(String chinese) {
        this.chinese = chinese;
    }

    /** As people write it. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether this is its name, in either language. */
    boolean isNamed(String written) {
        return written.equalsIgnoreCase(label()) || written.equals(chinese);
    }
}
