package org.estatedesk.platform;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Lengths of time in words, such as {@code 1 d 2 h}.
 *
 * @param texts of {@code messages/promises}, which has the words for the units
 */
public record LengthOfTime(Texts texts) {

    /** In days of 24 hours, hours, minutes and seconds; what there is none of is left out. */
    public String inDays(Duration length) {
        List<String> parts = new ArrayList<>();
        add(parts, "days", length.toDays());
        return in(parts, length.toHoursPart(), length);
    }

    /** The same without days: a working day has no fixed length. */
    public String inHours(Duration length) {
        return in(new ArrayList<>(), length.toHours(), length);
    }

    private String in(List<String> parts, long hours, Duration length) {
        add(parts, "hours", hours);
        add(parts, "minutes", length.toMinutesPart());
        add(parts, "seconds", length.toSecondsPart());
        return parts.isEmpty() ? part("seconds", 0) : String.join(" ", parts);
    }

    private void add(List<String> parts, String unit, long n) {
        if (n > 0) {
            parts.add(part(unit, n));
        }
    }

    private String part(String unit, long n) {
        return texts.say("length." + unit, Map.of("n", n));
    }
}
