package org.estatedesk.promises.calendar.files;

import java.util.List;
import java.util.stream.Collectors;
import org.estatedesk.platform.Texts;

/** An uploaded calendar with mistakes in it; nothing of it is taken over. */
public final class BadCalendar extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<CalendarFault> faults;

    BadCalendar(List<CalendarFault> faults) {
        super(faults.stream().map(CalendarFault::reason).collect(Collectors.joining(", ")));
        this.faults = List.copyOf(faults);
    }

    BadCalendar(CalendarFault fault) {
        this(List.of(fault));
    }

    /** Each mistake as a sentence with its line and column. */
    public List<String> sentences(Texts texts) {
        return faults.stream().map(fault -> fault.say(texts)).toList();
    }
}
