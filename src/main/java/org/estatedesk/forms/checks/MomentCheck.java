package org.estatedesk.forms.checks;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.estatedesk.platform.DeskTime;
import org.jspecify.annotations.Nullable;

/**
 * The form says with the custom property {@code moment} = {@code past} that it asks when something was: that cannot lie in
 * the future, but for clocks that differ a little. The property {@code atMost} names the
 * variable that says how far ahead it may lie. A date {@code 2026-11-22}, a time {@code 14:30} or both {@code 2026-11-22T14:30}. A time ends with {@code Z} where the
 * form says {@code utc_normalized}, and with an offset such as {@code +08:00} where it says {@code utc_offset}.
 */
final class MomentCheck implements FieldCheck {

    private static final DateTimeFormatter READABLE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final String DATE = "\\d{4}-\\d\\d-\\d\\d";

    @Override
    public Optional<AnswerFault> fault(Answer answer) {
        String subtype = subtype(answer);
        if (!answer.value().isTextual()) {
            return Optional.of(unreadable(answer, subtype));
        }
        ZoneId zone = answer.submission().now().getZone();
        try {
            ZonedDateTime moment = read(answer, subtype, zone);
            return passed(answer, moment)
                    ? Optional.of(AnswerFault.of("passed"))
                    : future(answer, moment).or(() -> tooFar(answer, moment));
        } catch (DateTimeException e) {
            return Optional.of(unreadable(answer, subtype));
        }
    }

    /** Says how this field writes the present moment, which would be right. */
    private static AnswerFault unreadable(Answer answer, String subtype) {
        String format =
                answer.field().definition().path("timeSerializingFormat").asText();
        ZonedDateTime now = answer.submission().now();
        ZonedDateTime moment = format.equals("utc_normalized") ? now.withZoneSameInstant(ZoneOffset.UTC) : now;
        String date = subtype.equals("time") ? "" : "yyyy-MM-dd";
        String zone = Map.of("utc_normalized", "X", "utc_offset", "xxx").getOrDefault(format, "");
        String time = subtype.equals("date") ? "" : "HH:mm" + zone;
        String separator = subtype.equals("datetime") ? "'T'" : "";
        DateTimeFormatter written = DateTimeFormatter.ofPattern(date + separator + time, Locale.ROOT);
        return AnswerFault.of("no-" + subtype, written.format(moment));
    }

    private static String subtype(Answer answer) {
        String subtype = answer.field().definition().path("subtype").asText();
        return subtype.equals("time") || subtype.equals("datetime") ? subtype : "date";
    }

    private static @Nullable ZonedDateTime read(Answer answer, String subtype, ZoneId zone) {
        String text = answer.value().textValue();
        String zoned = answer.field().definition().path("timeSerializingFormat").asText();
        String time = "\\d\\d:\\d\\d" + offset(zoned);
        return switch (subtype) {
            case "time" -> {
                readTime(expect(text, time), zoned);
                yield null;
            }
            case "datetime" -> readBoth(expect(text, DATE + "T" + time), zoned, zone);
            default -> LocalDate.parse(expect(text, DATE)).atStartOfDay(zone);
        };
    }

    private static String offset(String format) {
        return switch (format) {
            case "utc_normalized" -> "Z";
            case "utc_offset" -> "[+-]\\d\\d:\\d\\d";
            default -> "";
        };
    }

    private static String expect(String text, String pattern) {
        if (!Pattern.matches(pattern, text)) {
            throw new DateTimeException("Not of the form " + pattern);
        }
        return text;
    }

    private static void readTime(String text, String format) {
        if (offset(format).isEmpty()) {
            LocalTime.parse(text);
        } else {
            OffsetTime.parse(text);
        }
    }

    private static ZonedDateTime readBoth(String text, String format, ZoneId zone) {
        return offset(format).isEmpty()
                ? LocalDateTime.parse(text).atZone(zone)
                : OffsetDateTime.parse(text).atZoneSameInstant(zone);
    }

    /** A date that was there before and was left alone may have passed meanwhile. */
    private static boolean passed(Answer answer, @Nullable ZonedDateTime moment) {
        return moment != null
                && answer.field().definition().path("disallowPassedDates").asBoolean()
                && !answer.isUnchanged()
                && moment.toLocalDate().isBefore(answer.submission().now().toLocalDate());
    }

    /** The limit stands in a table; a case that never asked it has none. */
    private static Optional<AnswerFault> tooFar(Answer answer, @Nullable ZonedDateTime moment) {
        JsonNode longest = answer.submission().existing().path(answer.field().atMost());
        if (moment == null || !longest.isTextual()) {
            return Optional.empty();
        }
        ZonedDateTime latest = answer.submission().now().plus(Duration.parse(longest.textValue()));
        return moment.isAfter(latest)
                ? Optional.of(AnswerFault.of("too-far", READABLE.format(latest)))
                : Optional.empty();
    }

    private static Optional<AnswerFault> future(Answer answer, @Nullable ZonedDateTime moment) {
        ZonedDateTime now = answer.submission().now();
        boolean lies =
                moment != null && answer.field().asksAboutThePast() && moment.isAfter(now.plus(DeskTime.CLOCKS_DIFFER));
        return lies ? Optional.of(AnswerFault.of("future", READABLE.format(now))) : Optional.empty();
    }
}
