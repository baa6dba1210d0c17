package org.estatedesk.audit.changes;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody changed for all cases to come, or for more than one.
 *
 * @param mark where it stands among all changes
 * @param who user id; null for the application itself
 * @param reason why, as the person said; null if nobody was asked
 * @param sentences what changed, in the reader's language
 * @param drawing what went live; null for other changes
 */
public record Change(
        ChangePlace mark,
        @Nullable String who,
        String title,
        @Nullable String reason,
        List<String> sentences,
        @Nullable Drawing drawing) {

    /**
     * Which version of what went live.
     *
     * @param previous the version before; null for a first one
     */
    public record Drawing(
            String kind, String key, int version, @Nullable Integer previous) {}

    Instant at() {
        return mark.at();
    }
}
