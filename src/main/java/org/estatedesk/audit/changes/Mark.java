package org.estatedesk.audit.changes;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.Optional;

/**
 * The place of a change: by time, then by kind, then by id. Pages go on after a mark.
 *
 * @param id unique within its kind; of the ids of one moment, the lesser comes later on the page
 */
public record Mark(Instant at, String kind, String id) {

    /** The order of pages. */
    static final Comparator<Mark> NEWEST_FIRST =
            Comparator.comparing(Mark::at).thenComparing(Mark::kind).reversed();

    /** As addresses carry it. */
    String cursor() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((at + " " + kind + " " + id).getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a {@link #cursor}; empty if it is none. */
    static Optional<Mark> read(String cursor) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(" ", 3);
            return parts.length == 3
                    ? Optional.of(new Mark(Instant.parse(parts[0]), parts[1], parts[2]))
                    : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
