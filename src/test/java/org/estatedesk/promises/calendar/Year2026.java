package org.estatedesk.promises.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.estatedesk.promises.calendar.SpecialDay.Kind;

/** The notice of the State Council for 2026, written down a second time, independent of what is shipped. */
public final class Year2026 {

    public static final List<SpecialDay> LIST = Stream.of(
                    holiday("New Year", "01-01", 3),
                    holiday("Spring Festival", "02-15", 9),
                    holiday("Qingming Festival", "04-04", 3),
                    holiday("Labour Day", "05-01", 5),
                    holiday("Dragon Boat Festival", "06-19", 3),
                    holiday("Mid-Autumn Festival", "09-25", 3),
                    holiday("National Day", "10-01", 7),
                    Stream.of("01-04", "02-14", "02-28", "05-09", "09-20", "10-10")
                            .map(day -> new SpecialDay(date(day), Kind.WORKDAY, "make-up workday", null)))
            .flatMap(days -> days)
            .sorted(Comparator.comparing(SpecialDay::date))
            .toList();

    public static final SpecialDays DAYS = year -> year == 2026 ? Optional.of(LIST) : Optional.empty();

    private Year2026() {}

    private static Stream<SpecialDay> holiday(String name, String first, int length) {
        return date(first)
                .datesUntil(date(first).plusDays(length))
                .map(date -> new SpecialDay(date, Kind.HOLIDAY, name, null));
    }

    private static LocalDate date(String day) {
        return LocalDate.parse("2026-" + day);
    }
}
