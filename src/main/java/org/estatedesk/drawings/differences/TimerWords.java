package org.estatedesk.drawings.differences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as they are drawn, in plain words: {@code PT15M} is 15 minutes, {@code R/P1D} again and again every day. */
public final class TimerWords {

    private static final Pattern DURATION = Pattern.compile("P(?=.)(?:(\\d+)Y)?(?:(\\d+)M)?(?:(\\d+)D)?"
            + "(?:T(?=.)(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+(?:\\.\\d+)?)S)?)?");
    private static final List<String> UNITS = List.of("year", "month", "day", "hour", "minute", "second");
    private static final Pattern WORKING_TIME = Pattern.compile(
            "[$#]\\{\\s*deadline\\.workingTime\\(\\s*['\"]([^'\"]+)['\"]\\s*(?:,\\s*(\\w+)\\s*)?\\)\\s*}");
    private static final Pattern SINCE =
            Pattern.compile("[$#]\\{\\s*deadline\\.after\\(\\s*['\"]([^'\"]+)['\"]\\s*,\\s*(\\w+)\\s*\\)\\s*}");
    private static final Pattern HOUR =
            Pattern.compile("[$#]\\{\\s*deadline\\.(everyDay|today)\\(\\s*['\"]?([\\w:]+)['\"]?\\s*\\)\\s*}");
    private static final Pattern REPEATED = Pattern.compile("R(\\d*)/(.+)");
    private static final Pattern EITHER =
            Pattern.compile("[$#]\\{\\s*([^?:]+?)\\s*\\?\\s*([^?:]+?)\\s*:\\s*([^?:]+?)\\s*}");
    private static final Pattern VARIABLE = Pattern.compile("[$#]\\{\\s*(\\w+)\\s*}");

    private TimerWords() {}

    /** What a timer says, whether a duration, a date, a repetition or an expression. */
    public static Words spoken(String written) {
        String text = written.strip();
        return duration(text)
                .or(() -> workingTime(text))
                .or(() -> since(text))
                .or(() -> hour(text))
                .or(() -> repeated(text))
                .or(() -> variable(text))
                .or(() -> either(text))
                .orElseGet(() -> Words.quoted(text));
    }

    /** Empty for what is no duration. */
    public static Optional<Words> duration(String text) {
        Matcher matcher = DURATION.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        List<Words> parts = new ArrayList<>();
        for (int unit = 0; unit < UNITS.size(); unit++) {
            if (matcher.group(unit + 1) != null) {
                parts.add(amount(matcher.group(unit + 1), UNITS.get(unit)));
            }
        }
        return parts.stream().reduce((first, second) -> Words.phrase("time.and", first, second));
    }

    private static Words amount(String number, String unit) {
        String key = "time." + unit + (number.equals("1") ? "" : "s");
        return Words.phrase(key, Words.plain(number));
    }

    private static Optional<MatchResult> match(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private static Optional<Words> workingTime(String text) {
        return match(WORKING_TIME, text).map(found -> {
            Words length = duration(found.group(1)).orElseGet(() -> Words.quoted(found.group(1)));
            String from = found.group(2);
            return from == null
                    ? Words.phrase("time.working", length)
                    : Words.phrase("time.working.from", length, Words.plain(from));
        });
    }

    private static Optional<Words> since(String text) {
        return match(SINCE, text)
                .flatMap(found -> duration(found.group(1))
                        .map(length -> Words.phrase("time.from", length, Words.plain(found.group(2)))));
    }

    private static Optional<Words> hour(String text) {
        return match(HOUR, text).map(found -> Words.phrase("time." + found.group(1), Words.plain(found.group(2))));
    }

    private static Optional<Words> repeated(String text) {
        return match(REPEATED, text)
                .flatMap(found -> duration(found.group(2))
                        .map(every -> found.group(1).isEmpty()
                                ? Words.phrase("time.again", every)
                                : Words.phrase("time.times", Words.plain(found.group(1)), every)));
    }

    private static Optional<Words> either(String text) {
        return match(EITHER, text)
                .map(found -> Words.phrase(
                        "time.either",
                        spoken("${" + found.group(3) + "}"),
                        spoken("${" + found.group(2) + "}"),
                        Words.quoted(found.group(1))));
    }

    private static Optional<Words> variable(String text) {
        return match(VARIABLE, text).map(found -> Words.phrase("time.variable", Words.plain(found.group(1))));
    }
}
