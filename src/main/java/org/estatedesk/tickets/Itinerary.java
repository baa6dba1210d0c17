package org.estatedesk.tickets;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the legs of a journey from a text, one a line: {@code From - To}, and after a comma the day and the time where
 * they are known, such as {@code 上海 - 广州, 2026-12-01 09:30}. The form has checked the format; what does not fit it is
 * left out. A day that does not exist, such as 2026-02-30, is no day: neither that leg nor those after it that name none get
 * another one, so that nobody is offered a day that the customer did not say.
 */
public final class Itinerary {

    private static final String DASH = "[-–—→>]";
    private static final Pattern LINE = Pattern.compile("\\s*([^-–—→>,，]+)" + DASH
            + "([^-–—→>,，]+)(?:[,，]\\s*(\\d{4}-\\d\\d-\\d\\d)(?:\\s+(\\d\\d:\\d\\d))?)?\\s*");

    private Itinerary() {}

    /**
     * The legs of a text.
     *
     * @param first desired departure of the first leg that names no day; each later one without a day follows the leg
     *     before it
     */
    public static List<Leg> read(@Nullable String text, LocalDateTime first) {
        List<Leg> legs = new ArrayList<>();
        for (String line : text == null ? List.<String>of() : text.lines().toList()) {
            @Nullable
            LocalDateTime before =
                    legs.isEmpty() ? first : legs.get(legs.size() - 1).at();
            leg(line, before).ifPresent(legs::add);
        }
        return legs;
    }

    private static Optional<Leg> leg(String line, @Nullable LocalDateTime before) {
        Matcher parts = LINE.matcher(line);
        return parts.matches()
                ? Optional.of(new Leg(
                        parts.group(1).strip(), parts.group(2).strip(), at(parts.group(3), parts.group(4), before)))
                : Optional.empty();
    }

    private static @Nullable LocalDateTime at(
            @Nullable String day, @Nullable String time, @Nullable LocalDateTime before) {
        try {
            return day == null
                    ? before
                    : LocalDate.parse(day).atTime(time == null ? LocalTime.MIDNIGHT : LocalTime.parse(time));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
