package org.estatedesk.audit.figures.counts;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Counts every day that is over and not counted yet, once behind the start, on a thread of its own: the first who asks for
 * a year does not wait for it, and nothing is lost when the engine deletes old history. Nobody waits for it.
 */
@Component
class CountedBehindTheStart {

    private static final Logger log = LoggerFactory.getLogger(CountedBehindTheStart.class);

    private final DayBook book;
    private volatile boolean stopping;

    CountedBehindTheStart(DayBook book) {
        this.book = book;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread thread = new Thread(this::count, "figures-by-day");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    @PreDestroy
    void stop() {
        stopping = true;
    }

    private void count() {
        long start = System.nanoTime();
        try {
            int days = book.count(new Days(LocalDate.EPOCH, book.running()), () -> !stopping);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            log.debug("Figures: {} days counted in {} ms", days, took.toMillis());
        } catch (RuntimeException failed) {
            // Whoever asks for these days has them counted then, and sees why that fails.
            log.debug("Figures: not counted", failed);
        }
    }
}
