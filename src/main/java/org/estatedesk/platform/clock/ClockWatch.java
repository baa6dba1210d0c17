package org.estatedesk.platform.clock;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.estatedesk.platform.Texts;
import org.estatedesk.platform.clock.ClockJump.Seen;
import org.estatedesk.platform.clock.Clocks.Reading;
import org.estatedesk.platform.clock.WallLine.Step;
import org.estatedesk.platform.warnings.Warnings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Compares this machine's clock every second with its ticker, more rarely, until it is in doubt, with the database's clock,
 * and at the start with the journals; writes down and tells when it is wrong, and what says that it is right again.
 */
@Component
class ClockWatch implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ClockWatch.class);
    private static final String NOBODY = "system";

    /** At how many looks in a row the ticker alone is enough. */
    private static final int BY_TICKER = 5;

    private final Clocks clocks;
    private final WallLine line;
    private final ClockJumps jumps;
    private final ClockTrust trust;
    private final Warnings warnings;
    private final Texts texts;
    /** Jumps that this run of the desk saw: only of these it knows what was before. */
    private final Set<Long> seen = new HashSet<>();

    private Reading trusted;
    private @Nullable Reading storeBefore;
    private @Nullable ScheduledExecutorService thread;
    private int looks;

    ClockWatch(
            Clocks clocks,
            WallLine line,
            ClockJumps jumps,
            ClockTrust trust,
            Warnings warnings,
            @Value("${estatedesk.language:en}") String language) {
        this.clocks = clocks;
        this.line = line;
        this.jumps = jumps;
        this.trust = trust;
        this.warnings = warnings;
        this.texts = Texts.of("messages/platform", language);
        this.trusted = line.look();
    }

    /** Before anything is recorded. */
    @Override
    public void start() {
        Reading now = clocks.wall();
        jumps.latestRecorded()
                .filter(latest -> latest.isAfter(now.shown().plus(Clocks.USUAL)))
                .ifPresent(latest -> writeDown(trust.jump(new Step(latest, now.shown()), Seen.JOURNAL)));
        look();
        thread = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread daemon = new Thread(work, "clock-watch");
            daemon.setDaemon(true);
            return daemon;
        });
        thread.scheduleWithFixedDelay(this::lookIfPossible, 1, 1, TimeUnit.SECONDS);
    }

    private void lookIfPossible() {
        try {
            line.look();
            if (++looks % BY_TICKER == 0 || trust.doubt().isPresent()) {
                look();
            }
        } catch (DataAccessException storeIsAway) {
            log.debug("The clock is compared again when the store is back", storeIsAway);
        }
    }

    /** One look at all clocks. */
    synchronized void look() {
        Reading now = line.look();
        for (Optional<Step> step = line.first(); step.isPresent(); step = line.first()) {
            seen.add(writeDown(trust.jump(step.get(), Seen.TICKER)));
            line.firstIsWritten();
        }
        trust.refresh();
        if (now.agreesWith(trusted)) {
            settle(this::isOfThisRun, "clock.back");
        }
        // A jump while the database answered is the next look's.
        clocks.store().filter(store -> line.look() == now).ifPresent(store -> compare(now, store));
        if (trust.doubted().isEmpty()) {
            trusted = now;
        }
    }

    /** A database whose clock went on steadily while this one jumped is another machine: it knows which is right. */
    private void compare(Reading now, Reading store) {
        if (storeBefore == null) {
            storeBefore = store;
        }
        boolean steady = store.agreesWith(storeBefore);
        if (now.agreesWith(store)) {
            settle(jump -> jump.seen() == Seen.STORE || steady && isOfThisRun(jump), "clock.as-store");
        } else if (trust.doubted().isEmpty()) {
            writeDown(trust.jump(new Step(store.at(now), now.shown()), Seen.STORE));
            storeBefore = store;
        }
        if (trust.doubted().isEmpty()) {
            storeBefore = store;
        }
    }

    private boolean isOfThisRun(ClockJump jump) {
        return seen.contains(jump.id());
    }

    private long writeDown(ClockJump jump) {
        long id = jumps.add(jump);
        trust.refresh();
        warnings.tell("clock " + id, trust.say(jump) + ' ' + texts.say("clock.doubted"));
        return id;
    }

    private void settle(Predicate<ClockJump> which, String why) {
        List<ClockJump> settled = trust.doubted().stream().filter(which).toList();
        if (settled.isEmpty()) {
            return;
        }
        settled.forEach(jump -> jumps.trust(jump, NOBODY));
        trust.refresh();
        settled.stream()
                .limit(1)
                .forEach(jump ->
                        warnings.tell("clock " + jump.id() + " trusted", texts.say(why, Map.of("node", jump.node()))));
    }

    @Override
    public void stop() {
        Objects.requireNonNull(thread).shutdownNow();
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
