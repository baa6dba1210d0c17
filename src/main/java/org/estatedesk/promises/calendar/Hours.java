package org.estatedesk.promises.calendar;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The opening hours of one day, {@code 08:00-12:00, 13:00-20:00} or {@code closed}.
 *
 * @param periods in order, none overlapping another
 */
public record Hours(List<Period> periods) {

    /** Not a minute. */
    public static final Hours CLOSED = new Hours(List.of());

    private static final String CLOSED_TEXT = "closed";

    /** Keeps the periods in order. */
    public Hours {
        List<Period> inOrder = periods.stream().sorted().toList();
        IntStream.range(1, inOrder.size())
                .filter(next -> inOrder.get(next - 1).overlaps(inOrder.get(next)))
                .findFirst()
                .ifPresent(next -> {
                    throw new IllegalArgumentException(
                            inOrder.get(next - 1) + " and " + inOrder.get(next) + " overlap");
                });
        periods = inOrder;
    }

    /**
     * Reads opening hours.
     *
     * @throws IllegalArgumentException says what is wrong with them
     */
    public static Hours of(String text) {
        if (text.strip().equalsIgnoreCase(CLOSED_TEXT)) {
            return CLOSED;
        }
        try {
            return new Hours(Stream.of(text.split(",")).map(Period::of).toList());
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            String reason = "'" + text + "' are no opening hours such as 08:00-12:00, 13:00-20:00 or closed: ";
            throw new IllegalArgumentException(reason + unreadable.getMessage(), unreadable);
        }
    }

    /** Whether the doors stay shut. */
    public boolean isClosed() {
        return periods.isEmpty();
    }

    @Override
    @JsonValue
    public String toString() {
        return isClosed() ? CLOSED_TEXT : periods.stream().map(Period::toString).collect(Collectors.joining(", "));
    }
}
