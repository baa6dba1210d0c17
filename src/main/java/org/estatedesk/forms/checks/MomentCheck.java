package org.estatedesk.forms.checks;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date {@code 2026-11-22}, a time {@code 14:30} or both {@code 2026-11-22T14:30}. A time ends with {@code Z} where the
 * form says {@code utc_normalized}, and with an offset such as {@code +08:00} where it says {@code utc_offset}.
 */
final class MomentCheck implements FieldCheck {

    private static final String DATE = "\\d{4}-\\d\\d-\\d\\d";

    @Override
    public Optional<AnswerFault> fault(Answer answer) {
        String subtype = subtype(answer);
        if (!answer.value().isTextual()) {
            return Optional.of(AnswerFault.of("no-" + subtype));
        }
        ZoneId zone = answer.submission().now().getZone();
        try {
            LocalDate date = read(answer, subtype, zone);
            return passed(answer, date) ? Optional.of(AnswerFault.of("passed")) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.of(AnswerFault.of("no-" + subtype));
        }
    }

    private static String subtype(Answer answer) {
        String subtype = answer.field().definition().path("subtype").asText();
        return subtype.equals("time") || subtype.equals("datetime") ? subtype : "date";
    }

    private static @Nullable LocalDate read(Answer answer, String subtype, ZoneId zone) {
        String text = answer.value().textValue();
        String zoned = answer.field().definition().path("timeSerializingFormat").asText();
        String time = "\\d\\d:\\d\\d" + offset(zoned);
        return switch (subtype) {
            case "time" -> {
                readTime(expect(text, time), zoned);
                yield null;
            }
            case "datetime" -> readBoth(expect(text, DATE + "T" + time), zoned, zone);
            default -> LocalDate.parse(expect(text, DATE));
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

    private static LocalDate readBoth(String text, String format, ZoneId zone) {
        return offset(format).isEmpty()
                ? LocalDateTime.parse(text).toLocalDate()
                : OffsetDateTime.parse(text).atZoneSameInstant(zone).toLocalDate();
    }

    /** A date that was there before and was left alone may have passed meanwhile. */
    private static boolean passed(Answer answer, @Nullable LocalDate date) {
        return date != null
                && answer.field().definition().path("disallowPassedDates").asBoolean()
                && !answer.isUnchanged()
                && date.isBefore(answer.submission().now().toLocalDate());
    }
}
