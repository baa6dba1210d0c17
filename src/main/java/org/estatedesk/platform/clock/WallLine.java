package org.estatedesk.platform.clock;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.estatedesk.platform.clock.Clocks.Reading;
import org.springframework.stereotype.Component;

/** Follows this machine's clock by its ticker, in memory alone: whoever records something asks at every moment. */
@Component
class WallLine {

    /** From what the clock should have shown to what it showed. */
    record Step(Instant from, Instant to) {}

    private final Clocks clocks;
    private final Deque<Step> unwritten = new ArrayDeque<>();
    private Reading line;

    WallLine(Clocks clocks) {
        this.clocks = clocks;
        this.line = clocks.wall();
    }

    /** What the clock shows, and should show until it is set anew. */
    synchronized Reading look() {
        Reading now = clocks.wall();
        if (!line.agreesWith(now)) {
            unwritten.add(new Step(line.at(now), now.shown()));
            line = now;
        }
        return line;
    }

    /** The first jump that was not written down yet. */
    synchronized Optional<Step> first() {
        return Optional.ofNullable(unwritten.peekFirst());
    }

    /** The latest of them; looks at the clock before. */
    synchronized Optional<Step> latest() {
        look();
        return Optional.ofNullable(unwritten.peekLast());
    }

    synchronized void firstIsWritten() {
        unwritten.removeFirst();
    }
}
