package org.estatedesk.languages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BinaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estatedesk.platform.Texts;

/** What bundles write in the desk's language, recognized whichever language that was and whatever stands in the fields. */
final class WrittenLines {

    private static final Pattern FIELD = Pattern.compile("\\{(\\w+)}");

    private final List<Line> lines = new ArrayList<>();

    /** How a bundle writes a line in one language; {@code plain} is how much of it is the same each time. */
    private record Line(String bundle, String key, Pattern pattern, List<String> fields, int plain) {

        static Line of(String bundle, String key, String text) {
            List<String> fields =
                    FIELD.matcher(text).results().map(field -> field.group(1)).toList();
            String pattern =
                    Stream.of(FIELD.split(text, -1)).map(Pattern::quote).collect(Collectors.joining("(.*?)"));
            int plain = FIELD.matcher(text).replaceAll("").length();
            return new Line(bundle, key, Pattern.compile(pattern, Pattern.DOTALL), fields, plain);
        }
    }

    /** A line that was recognized. */
    record Found(Line line, MatchResult values) {

        String key() {
            return line.key;
        }

        /** How much of it is the same each time. */
        int plain() {
            return line.plain;
        }

        /** What stands in its first field; the whole line if it has none. */
        String first() {
            return values.group(Math.min(1, values.groupCount()));
        }

        /** Whether it reads the same each time. */
        boolean isFixed() {
            return values.groupCount() == 0;
        }

        /** The same in another language, with what stands in each field, by its name, said by somebody who knows. */
        String say(Locale reader, BinaryOperator<String> said) {
            return Texts.of("messages/" + line.bundle, reader)
                    .say(line.key, field -> said.apply(field, values.group(line.fields.indexOf(field) + 1)));
        }
    }

    /** Those of these bundles whose keys begin so. */
    WrittenLines(List<String> bundles, String keys) {
        Pattern read = Pattern.compile("(" + keys + ")\\b.*");
        for (String bundle : bundles) {
            read(bundle, Locale.ENGLISH, read);
            read(bundle, Locale.CHINESE, read);
        }
        lines.sort(Comparator.comparingInt(Line::plain).reversed());
    }

    private void read(String bundle, Locale language, Pattern keys) {
        Texts.of("messages/" + bundle, language).all().forEach((key, text) -> {
            if (keys.matcher(key).matches()) {
                lines.add(Line.of(bundle, key, text));
            }
        });
    }

    /** What it may be, the most unmistakable first. */
    Stream<Found> read(String written) {
        return lines.stream().flatMap(line -> {
            Matcher found = line.pattern.matcher(written);
            return found.matches() ? Stream.of(new Found(line, found.toMatchResult())) : Stream.empty();
        });
    }
}
