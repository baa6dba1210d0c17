package org.estatedesk.promises.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import org.estatedesk.platform.LengthOfTime;
import org.estatedesk.platform.Texts;

/**
 * Days, times of day and lengths of time in the desk's language.
 *
 * @param days how a day is written: as short as the sentence allows
 */
record TimeWords(Texts texts, ZoneId zone, DateTimeFormatter days) {

    private static final int DAYS_OF_A_WEEK = 7;

    /** Words for the days from one to another: within a week the weekday alone says which day is meant. */
    static TimeWords between(LocalDate first, LocalDate last, boolean dated, Language language) {
        boolean weekday = !dated && first.until(last, ChronoUnit.DAYS) < DAYS_OF_A_WEEK;
        boolean oneYear = first.getYear() == last.getYear();
        String style = weekday ? "day.weekday" : oneYear ? "day.date" : "day.year";
        String pattern = language.texts().say(style);
        return new TimeWords(
                language.texts(),
                language.zone(),
                DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(language.tag())));
    }

    /** What the desk speaks, and where. */
    record Language(Texts texts, String tag, ZoneId zone) {}

    String say(String key, Map<String, ?> fields) {
        return texts.say(key, fields);
    }

    String day(LocalDate day) {
        return days.format(day);
    }

    String moment(Instant moment) {
        LocalTime time = LocalTime.ofInstant(moment, zone).truncatedTo(ChronoUnit.SECONDS);
        return day(LocalDate.ofInstant(moment, zone)) + " " + time;
    }

    /** Such as {@code 1 h 5 min}. */
    String length(Duration length) {
        LengthOfTime lengths = new LengthOfTime(Texts.of("messages/promises", days.getLocale()));
        return lengths.inHours(length);
    }

    /** Names of holidays that the bundle knows are said in the desk's language, others as they were uploaded. */
    String name(String uploaded) {
        String key = "name." + uploaded.toLowerCase(Locale.ROOT).replace(' ', '-');
        return texts.has(key) ? say(key, Map.of()) : uploaded;
    }
}
