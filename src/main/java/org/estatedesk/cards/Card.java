package org.estatedesk.cards;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A procedure as it goes on one sheet of paper: on its front what is written down first, on its back the steps.
 *
 * @param key of the process
 * @param name as drawn
 * @param version of the drawing that was live
 * @param deployedAt when that version went live
 * @param fields what the procedure's start asks for, to be filled in by hand
 * @param lines what to do, from the first call to the end
 * @param posts everybody who has something to do, each once
 */
public record Card(
        String key,
        String name,
        int version,
        Instant deployedAt,
        List<Field> fields,
        List<Line> lines,
        List<Post> posts) {

    /** What a line is. */
    public enum Kind {
        /** A part of the procedure; its steps follow, one level deeper. */
        PHASE,
        /** Somebody does something. */
        STEP,
        /** Somebody is told something. */
        TELL
    }

    /**
     * A place to write.
     *
     * @param large whether several lines are written
     * @param choices what is ticked instead; none: something is written
     */
    public record Field(String label, boolean large, List<String> choices) {}

    /**
     * One line of the card.
     *
     * @param level 0 for the procedure itself, one more inside each phase
     * @param when the answer or the event that leads here; null: simply what comes next
     * @param who names of the posts, or whom to tell
     */
    public record Line(
            Kind kind, int level, String name, @Nullable String when, List<String> who, List<Limit> limits) {}

    /**
     * A time limit.
     *
     * @param length such as {@code PT15M}, or what else the drawing says
     * @param told whom to tell when it has passed
     */
    public record Limit(String length, List<String> told) {}

    /**
     * A post and how to reach it.
     *
     * @param phone null: a blank on the paper, to be filled in by hand
     */
    public record Post(String name, @Nullable String phone) {}
}
