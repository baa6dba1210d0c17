package org.estatedesk.platform;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Date;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The clock of the desk and how its times are read and written; {@code estatedesk.zone} is the people's zone. */
@Component
public class DeskTime {

    private static final DateTimeFormatter ISO = DateTimeFormatter.ISO_OFFSET_DATE_TIME;
    private static final DateTimeFormatter TYPED = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendOffsetId()
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter READABLE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** By so much what was "just now" may lie in the future: clocks of browsers and servers differ. */
    public static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    /** The header in which pages hear the desk's clock and zone: those of a person's computer or telephone may be others. */
    public static final String CLOCK = "X-Desk-Clock";

    private final Clock clock;
    private final ZoneId zone;

    DeskTime(ObjectProvider<Clock> clock, @Value("${estatedesk.zone:Asia/Shanghai}") ZoneId zone) {
        this.clock = clock.getIfAvailable(Clock::systemUTC);
        this.zone = zone;
    }

    /** The present moment, to the microsecond, as the store keeps it. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The present moment with the zone, as {@link #CLOCK} tells it. */
    public String clock() {
        return now().atZone(zone).toString();
    }

    /** The zone in which people read times. */
    public ZoneId zone() {
        return zone;
    }

    /** ISO date and time with the desk's offset, to the second: what drawings get as a variable. */
    public String iso(Instant instant) {
        return ISO.format(instant.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
    }

    /** The same of a moment that may not have come. */
    public @Nullable String isoOrNull(@Nullable Instant instant) {
        return instant == null ? null : iso(instant);
    }

    /** The moment of a date of the engine or of the store. */
    public static @Nullable Instant instantOrNull(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    /** For people: {@code 2026-03-01 09:30} in the desk's zone. */
    public String readable(Instant instant) {
        return READABLE.format(instant.atZone(zone));
    }

    /**
     * The moment that a form or a drawing gave: a date, or an ISO date and time; without an offset it is the desk's.
     *
     * @return empty if it is neither
     */
    public Optional<Instant> parse(@Nullable Object given) {
        if (given instanceof Date date) {
            return Optional.of(date.toInstant());
        }
        try {
            return given instanceof String text ? Optional.of(parseText(text.strip())) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Instant parseText(String text) {
        TemporalAccessor typed = TYPED.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
        if (typed instanceof OffsetDateTime moment) {
            return moment.toInstant();
        }
        LocalDateTime local = typed instanceof LocalDate day ? day.atStartOfDay() : LocalDateTime.from(typed);
        return local.atZone(zone).toInstant();
    }
}
