package org.estatedesk.drawings.workflow.shipped;

import java.time.Duration;
import org.estatedesk.drawings.rules.Surroundings;
import org.estatedesk.drawings.versions.ShippedDrawings;
import org.estatedesk.drawings.workflow.HouseRules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Judges the shipped drawings once behind the start, on a thread of its own: readers, the engine of tables and FEEL take
 * seconds to load, and the desktop Modeler gives up after five. Nobody waits for it, and it refuses nothing.
 */
@Component
class GuardWarmUp {

    private static final Logger log = LoggerFactory.getLogger(GuardWarmUp.class);

    private final ShippedDrawings shipped;

    GuardWarmUp(ShippedDrawings shipped) {
        this.shipped = shipped;
    }

    @EventListener(ApplicationReadyEvent.class)
    void warmUp() {
        Thread thread = new Thread(this::judge, "guard-warm-up");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    private void judge() {
        long start = System.nanoTime();
        HouseRules.check(shipped.all(), Surroundings.NOTHING);
        log.debug(
                "Guard: ready after {} ms",
                Duration.ofNanos(System.nanoTime() - start).toMillis());
    }
}
