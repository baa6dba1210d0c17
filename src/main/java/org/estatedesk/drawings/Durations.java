package org.estatedesk.drawings;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.datatype.DatatypeConfigurationException;
import javax.xml.datatype.DatatypeConstants;
import javax.xml.datatype.DatatypeFactory;

/** ISO 8601 durations as the engine reads them: {@code PT15M}, {@code P1D}, {@code P1M}; weeks it does not read. */
public final class Durations {

    private static final Pattern SPOKEN = Pattern.compile("P?T?(\\d+)\\s*(\\p{L}+)", Pattern.CASE_INSENSITIVE);
    /** Months above a year are minutes that lost their T. */
    private static final Pattern MONTHS = Pattern.compile("P(\\d+)M");

    private static final DatatypeFactory ENGINE_FORMAT = engineFormat();
    private static final Map<Pattern, String> UNITS = units();

    private Durations() {}

    public static boolean isValid(String text) {
        try {
            return ENGINE_FORMAT.newDuration(text).getSign() > 0;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    /** Whether it can be counted in working time: months and years have no fixed length. */
    public static boolean isWorkingTime(String text) {
        try {
            Duration length = Duration.parse(text);
            return !length.isNegative() && !length.isZero();
        } catch (DateTimeParseException unreadable) {
            return false;
        }
    }

    /** Whether one is surely longer than the other; not where one cannot be read. */
    public static boolean isLonger(String one, String other) {
        return isValid(one)
                && isValid(other)
                && ENGINE_FORMAT.newDuration(one).compare(ENGINE_FORMAT.newDuration(other))
                        == DatatypeConstants.GREATER;
    }

    /** Whether it can be read but was hardly meant: {@code P15M} is fifteen months. */
    public static boolean isDoubtful(String text) {
        Matcher months = MONTHS.matcher(text);
        return months.matches() && (months.group(1).length() > 2 || Integer.parseInt(months.group(1)) > 12);
    }

    /** The right spelling of what somebody says, such as {@code PT15M} for {@code 15 min} and for {@code 15分钟}. */
    public static Optional<String> spell(String spoken) {
        Matcher matcher = SPOKEN.matcher(spoken.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return UNITS.entrySet().stream()
                .filter(unit -> unit.getKey().matcher(matcher.group(2)).matches())
                .map(unit -> unit.getValue().formatted(amount(matcher, unit.getValue())))
                .findFirst()
                .filter(Durations::isValid);
    }

    private static String amount(Matcher matcher, String unit) {
        String number = matcher.group(1);
        boolean inWeeks = unit.equals("P%sD") && matcher.group(2).matches("(?i)w|weeks?|周|星期");
        return inWeeks && number.length() < 6 ? String.valueOf(7 * Integer.parseInt(number)) : number;
    }

    private static Map<Pattern, String> units() {
        Map<Pattern, String> units = new LinkedHashMap<>();
        units.put(Pattern.compile("(?i)m|mins?|minutes?|分|分钟"), "PT%sM");
        units.put(Pattern.compile("(?i)s|secs?|seconds?|秒|秒钟"), "PT%sS");
        units.put(Pattern.compile("(?i)h|hrs?|hours?|时|小时|个小时"), "PT%sH");
        units.put(Pattern.compile("(?i)d|days?|天|日|w|weeks?|周|星期"), "P%sD");
        units.put(Pattern.compile("(?i)mon|months?|月|个月"), "P%sM");
        units.put(Pattern.compile("(?i)y|years?|年"), "P%sY");
        return units;
    }

    private static DatatypeFactory engineFormat() {
        try {
            return DatatypeFactory.newInstance();
        } catch (DatatypeConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
