package org.estatedesk.contacts;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Which contacts somebody wants to see.
 *
 * @param from first day; null: since ever
 * @param until last day; null: until now
 * @param channel as the register has it; blank for each
 * @param q a telephone, or a part of a name, a unit, a case number, a matter or whoever took it; blank for each
 * @param mine only what the reader took
 */
record Wanted(
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate from,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate until,

        @Nullable String channel,
        @Nullable String q,
        @Nullable Boolean mine) {

    private static final int LONGEST = 200;
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 9998;

    boolean isMine() {
        return Boolean.TRUE.equals(mine);
    }

    /** Whether it can be asked for at all. */
    boolean isPossible() {
        return StringUtils.length(q) <= LONGEST
                && StringUtils.length(channel) <= LONGEST
                && isDay(from)
                && isDay(until);
    }

    private static boolean isDay(@Nullable LocalDate day) {
        return day == null || day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    String words() {
        return StringUtils.strip(StringUtils.defaultString(q).replace("\0", ""));
    }

    String way() {
        return StringUtils.strip(StringUtils.defaultString(channel).replace("\0", ""));
    }

    /** For the read log. */
    Map<String, String> noted() {
        Map<String, String> noted = new TreeMap<>();
        note(noted, "from", from);
        note(noted, "until", until);
        note(noted, "channel", StringUtils.trimToNull(way()));
        note(noted, "q", StringUtils.trimToNull(words()));
        return noted;
    }

    private static void note(Map<String, String> noted, String name, @Nullable Object value) {
        if (value != null) {
            noted.put(name, value.toString());
        }
    }
}
