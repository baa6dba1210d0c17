package org.estatedesk.promises.calendar.years;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.estatedesk.platform.DeskTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Warns when the calendar of a year is missing: in the log once a year and start, and all the time by the gauge
 * {@code estatedesk.calendar.missing.years}. Next year's is expected {@value #DAYS_AHEAD} days ahead.
 */
@Component
class MissingYears implements MeterBinder {

    static final int DAYS_AHEAD = 60;

    private static final Logger LOG = LoggerFactory.getLogger(MissingYears.class);

    private final CalendarYears years;
    private final DeskTime time;
    private final Set<Integer> warned = ConcurrentHashMap.newKeySet();
    private final AtomicReference<LocalDate> reminded = new AtomicReference<>(LocalDate.MIN);

    MissingYears(CalendarYears years, DeskTime time) {
        this.years = years;
        this.time = time;
    }

    @EventListener(ContextRefreshedEvent.class)
    void remind() {
        LocalDate today = today();
        if (!today.equals(reminded.getAndSet(today))) {
            expected(today).filter(year -> !years.existsById(year)).forEach(this::warn);
        }
    }

    void warn(int year) {
        if (warned.add(year)) {
            LOG.warn(
                    "The holidays of {} are not known: due dates in working time that touch it are provisional."
                            + " Upload them with PUT /desk/calendar/{}",
                    year,
                    year);
        }
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("estatedesk.calendar.missing.years", this, MissingYears::count)
                .description("Years whose holidays should be known by now and are not")
                .register(registry);
    }

    long count() {
        return expected(today()).filter(year -> !years.existsById(year)).count();
    }

    static IntStream expected(LocalDate today) {
        return IntStream.rangeClosed(today.getYear(), today.plusDays(DAYS_AHEAD).getYear());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(time.now(), time.zone());
    }
}
