package org.estatedesk.platform.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.LengthOfTime;
import org.estatedesk.platform.Texts;

/**
 * A moment at which the clock of a machine was not what it should have been.
 *
 * @param id rises with each; 0 until it is written down
 * @param node the machine
 * @param from what the clock should have shown
 * @param to what it showed
 */
public record ClockJump(long id, String node, Instant from, Instant to, Seen seen) {

    /** What it was compared with. */
    public enum Seen {
        /** The machine's own ticker. */
        TICKER,
        /** The latest entry in any journal, when the desk started. */
        JOURNAL,
        /** The clock of the database. */
        STORE
    }

    /** What happened, in one sentence. */
    public String sentence(Texts texts, Texts lengths, DeskTime time) {
        Duration by = Duration.between(from, to);
        return texts.say(
                "clock." + seen + (by.isNegative() ? ".back" : ".ahead"),
                Map.of(
                        "node", node,
                        "by", new LengthOfTime(lengths).inDays(by.abs()),
                        "from", time.readable(from),
                        "to", time.readable(to)));
    }
}
