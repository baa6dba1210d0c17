package org.estatedesk.platform.clock;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.Texts;
import org.estatedesk.platform.store.NodeNews;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether what is recorded or judged at this moment can rely on the clock; asks no store. */
@Component
public class ClockTrust {

    /** What the store says of all machines, as soon as one writes down something new. */
    private record Known(List<ClockJump> doubted, @Nullable ClockJump latest) {}

    private final ClockJumps jumps;
    private final WallLine line;
    private final DeskTime time;
    private final Texts texts;
    private final Texts lengths;
    private final String node;
    private volatile Known known = new Known(List.of(), null);

    ClockTrust(
            ClockJumps jumps,
            WallLine line,
            NodeNews others,
            DeskTime time,
            @Value("${estatedesk.language:en}") String language) {
        this.jumps = jumps;
        this.line = line;
        this.time = time;
        this.texts = Texts.of("messages/platform", language);
        this.lengths = Texts.of("messages/promises", language);
        this.node = machine();
        others.listen(ClockJumps.TOPIC, this::refresh);
    }

    private static String machine() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }

    /** Why this machine's clock cannot be trusted now, in the desk's language; empty while it can. */
    public Optional<String> doubt() {
        Optional<ClockJump> unwritten = line.latest().map(step -> jump(step, ClockJump.Seen.TICKER));
        return unwritten
                .or(() -> doubted().stream().reduce((earlier, later) -> later))
                .map(this::say);
    }

    /** The same of a moment that must lie after another. */
    public Optional<String> doubt(@Nullable Instant earlier, Instant now) {
        return doubt().or(
                        () -> Optional.ofNullable(earlier).filter(now::isBefore).map(last -> before(last, now)));
    }

    private String before(Instant last, Instant now) {
        return texts.say("clock.before", Map.of("at", time.readable(now), "last", time.readable(last)));
    }

    /** How far the clocks of all machines had jumped by now: the number of the latest jump, 0 before the first. */
    public long jumps() {
        ClockJump latest = known.latest();
        return latest == null ? 0 : latest.id();
    }

    /**
     * Why a length of time cannot be trusted, in the desk's language.
     *
     * @param jumpsThen what {@link #jumps} said when it began
     */
    public Optional<String> doubt(long jumpsThen, Instant began, Instant now) {
        ClockJump latest = known.latest();
        return doubt(began, now)
                .or(() -> Optional.ofNullable(latest)
                        .filter(jump -> jump.id() > jumpsThen)
                        .map(this::say));
    }

    /** The mark of a line that is read without its details. */
    public String mark() {
        return texts.say("clock.mark");
    }

    /** The jumps of this machine's clock that leave it in doubt, oldest first. */
    List<ClockJump> doubted() {
        return known.doubted().stream().filter(jump -> jump.node().equals(node)).toList();
    }

    ClockJump jump(WallLine.Step step, ClockJump.Seen seen) {
        return new ClockJump(0, node, step.from(), step.to(), seen);
    }

    String say(ClockJump jump) {
        return jump.sentence(texts, lengths, time);
    }

    synchronized void refresh() {
        List<ClockJumps.Noticed> some = jumps.doubtedAndLatest();
        known = new Known(
                some.stream()
                        .filter(jump -> jump.trustedBy() == null)
                        .map(ClockJumps.Noticed::jump)
                        .toList(),
                some.isEmpty() ? null : some.get(some.size() - 1).jump());
    }
}
