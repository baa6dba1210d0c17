package org.estatedesk.cards;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A procedure as it goes on one sheet of paper.
 *
 * @param key of the process
 * @param name as drawn
 * @param version of the drawing that was live
 * @param deployedAt when that version went live
 * @param lines what to do, from the first call to the end
 * @param posts everybody who has something to do, each once
 */
public record Card(String key, String name, int version, Instant deployedAt, List<Line> lines, List<Post> posts) {

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
     * One line of the card.
     *
     * @param level 0 for the procedure itself, one more inside each phase
     * @param when the answer or the event that leads here; null: simply what comes next
     * @param who names of the posts, or whom to tell
     * @param limits time limits: lengths such as {@code PT15M}, or what else the drawing says
     */
    public record Line(
            Kind kind, int level, String name, @Nullable String when, List<String> who, List<String> limits) {

        /** This, with everybody by the name that people know and each limit as people say it. */
        public Line said(UnaryOperator<String> nameOfGroup, UnaryOperator<String> limit) {
            return new Line(
                    kind,
                    level,
                    name,
                    when,
                    who.stream().map(nameOfGroup).toList(),
                    limits.stream().map(limit).toList());
        }
    }

    /**
     * A post and how to reach it.
     *
     * @param phone null: a blank on the paper, to be filled in by hand
     */
    public record Post(String name, @Nullable String phone) {}
}
