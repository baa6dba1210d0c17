package org.estatedesk.tickets;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who travels. Identity documents are never noted: the ticket centre takes them.
 *
 * @param name as in the document
 * @param kind {@code adult}, {@code child} or {@code infant}
 */
public record Passenger(String name, String kind) {

    private static final String ADULT = "adult";
    private static final Map<String, String> KINDS =
            Map.of("child", "child", "infant", "infant", "儿童", "child", "婴儿", "infant");
    private static final Pattern LINE = Pattern.compile("(.+?)(?:[,，]\\s*(child|infant|儿童|婴儿))?");

    /**
     * The passengers of a text, one a line: a name, and after a comma {@code child} or {@code infant} where that is so.
     *
     * @param text as typed; null or empty: nobody
     */
    public static List<Passenger> read(@Nullable String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(Passenger::line)
                        .toList();
    }

    private static Passenger line(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches() || parts.group(2) == null) {
            return new Passenger(line, ADULT);
        }
        return new Passenger(parts.group(1).strip(), KINDS.getOrDefault(parts.group(2), ADULT));
    }
}
