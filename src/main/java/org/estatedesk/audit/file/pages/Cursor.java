package org.estatedesk.audit.file.pages;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/**
 * Where a page ends: the key of its last row, opaque to whoever passes it on. Rows that are added meanwhile never shift the
 * next page.
 *
 * @param parts the columns that the rows are ordered by
 */
public record Cursor(List<String> parts) {

    private static final String SEPARATOR = "\u001f";

    /** Before the first row. */
    public static final Cursor START = new Cursor(List.of());

    public static Cursor of(Object... parts) {
        return new Cursor(java.util.stream.Stream.of(parts).map(String::valueOf).toList());
    }

    static Cursor parse(String text) {
        String joined = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        return new Cursor(List.of(joined.split(SEPARATOR, -1)));
    }

    /** As it goes over the wire. */
    public String encode() {
        byte[] joined = String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined);
    }

    /** A text of the key; for the first page what comes before all. */
    public String text(int part, String first) {
        return parts.isEmpty() ? first : parts.get(part);
    }

    /** A number of the key. */
    public long number(int part, long first) {
        return parts.isEmpty() ? first : Long.parseLong(parts.get(part));
    }

    /** A moment of the key, to the millisecond, as the engine counts. */
    public Instant moment(int part) {
        return Instant.ofEpochMilli(number(part, 0));
    }
}
