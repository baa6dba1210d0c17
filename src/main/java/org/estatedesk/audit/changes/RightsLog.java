package org.estatedesk.audit.changes;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the engine wrote down of changes to people, groups and rights; the workflow part of this module reads it. */
public interface RightsLog {

    /**
     * One act, which may change several things.
     *
     * @param who user id; null for the application itself
     */
    record Deed(
            String id,
            Instant at,
            @Nullable String who,
            @Nullable String annotation,
            List<Fact> facts) {}

    /**
     * One thing that was changed.
     *
     * @param thing as the engine names it: {@code Authorization}, {@code User}, {@code Group membership} and the like
     * @param operation as the engine names it: {@code Create}, {@code Update}, {@code Delete} and the like
     * @param values by the name of the property
     */
    record Fact(String thing, String operation, Map<String, Value> values) {

        /** The property as it is since, or was until it was deleted; empty if it has none. */
        Optional<String> find(String property) {
            return Optional.ofNullable(values.get(property)).map(Value::after);
        }

        String after(String property) {
            return find(property).orElse("-");
        }

        String before(String property) {
            return Optional.ofNullable(values.get(property)).map(Value::before).orElse("-");
        }
    }

    /** A property before and after. */
    record Value(@Nullable String before, @Nullable String after) {}

    /** Newest first: acts before a moment, or at it with a lesser id. */
    List<Deed> page(Instant before, String id, int size);

    /** How many acts there were. */
    long total();
}
