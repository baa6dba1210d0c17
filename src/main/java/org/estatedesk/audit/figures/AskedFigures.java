package org.estatedesk.audit.figures;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.estatedesk.audit.figures.counts.Days;
import org.estatedesk.platform.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Reads what was asked for; each mistake is named. */
final class AskedFigures {

    private static final int DEFAULT_DAYS = 30;
    private static final int MOST_YEARS = 10;

    private AskedFigures() {}

    /**
     * The period.
     *
     * @param from ISO date; without one, 30 days up to the last one
     * @param to ISO date, which belongs to the period; without one, today
     * @param today in the desk's zone
     */
    static Days days(@Nullable String from, @Nullable String to, LocalDate today) {
        LocalDate last = date("to", to).orElse(today);
        LocalDate first = date("from", from).orElse(last.minusDays(DEFAULT_DAYS - 1));
        if (last.isBefore(first)) {
            throw refusal("period.order", Map.of("from", first, "to", last));
        }
        if (last.minusYears(MOST_YEARS).isAfter(first)) {
            throw refusal("period.long", Map.of("years", MOST_YEARS));
        }
        return new Days(first, last);
    }

    /** The version of a drawing; null if none is named. */
    static @Nullable Integer version(@Nullable String version) {
        if (version == null || version.isBlank()) {
            return null;
        }
        try {
            return Integer.valueOf(version.strip());
        } catch (NumberFormatException wrong) {
            throw refusal("version.number", Map.of("value", version));
        }
    }

    private static Optional<LocalDate> date(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(value.strip()));
        } catch (DateTimeException wrong) {
            throw refusal("period.date", Map.of("name", name, "value", value));
        }
    }

    private static Refusal refusal(String sentence, Map<String, ?> fields) {
        return new Refusal(HttpStatus.BAD_REQUEST, FiguresController.TEXTS, sentence, fields);
    }
}
