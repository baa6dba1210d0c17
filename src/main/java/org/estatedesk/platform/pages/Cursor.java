package org.estatedesk.platform.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where a page ends: the key of its last row, opaque to whoever passes it on. Rows that are added meanwhile never shift the
 * next page.
 *
 * @param parts the columns that the rows are ordered by; none before the first row
 */
public record Cursor(List<String> parts) {

    /** Before the first row. */
    public static final Cursor START = new Cursor(List.of());

    private static final String SEPARATOR = ".";

    /** In milliseconds some three thousand years. */
    private static final long LARGEST_NUMBER = 100_000_000_000_000L;

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    public static Cursor of(Object... parts) {
        return new Cursor(Stream.of(parts).map(String::valueOf).toList());
    }

    /** @throws IllegalArgumentException if it was never encoded */
    static Cursor parse(String text) {
        return new Cursor(Arrays.stream(text.split("\\" + SEPARATOR, -1))
                .map(part -> new String(Base64.getUrlDecoder().decode(part), UTF_8))
                .toList());
    }

    /** As it goes over the wire. */
    public String encode() {
        return parts.stream()
                .map(part -> Base64.getUrlEncoder().withoutPadding().encodeToString(part.getBytes(UTF_8)))
                .collect(Collectors.joining(SEPARATOR));
    }

    public boolean isStart() {
        return parts.isEmpty();
    }

    /** A text of the key; for the first page what comes before all. */
    public String text(int part, String first) {
        return isStart() ? first : parts.get(part);
    }

    /** A number of the key. */
    public long number(int part, long first) {
        return isStart() ? first : Long.parseLong(parts.get(part));
    }

    /** A moment of the key, to the millisecond, as the engine counts. */
    public Instant moment(int part) {
        return Instant.ofEpochMilli(number(part, 0));
    }

    /** A moment of the key that was given as one, with all its digits; only behind a row. */
    public Instant instant(int part) {
        return Instant.parse(parts.get(part));
    }

    /** Whether it is a key of that kind, see {@link Window#after}; a forged one must not reach the store. */
    boolean fits(String kinds) {
        return isStart()
                || parts.size() == kinds.length()
                        && IntStream.range(0, kinds.length()).allMatch(i -> fits(kinds.charAt(i), parts.get(i)));
    }

    private static boolean fits(char kind, String part) {
        try {
            return switch (kind) {
                case 'n' -> Math.abs((double) Long.parseLong(part)) <= LARGEST_NUMBER;
                case 'i' -> isMoment(part);
                default -> part.indexOf('\0') < 0;
            };
        } catch (NumberFormatException unreadable) {
            return false;
        }
    }

    /** Whether it is a moment in ISO, and one that the store can hold. */
    public static boolean isMoment(String text) {
        try {
            Instant moment = Instant.parse(text);
            return !moment.isBefore(EARLIEST) && !moment.isAfter(LATEST);
        } catch (DateTimeException unreadable) {
            return false;
        }
    }
}
