package org.estatedesk.languages;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estatedesk.drawings.texts.Sentences;
import org.estatedesk.platform.Texts;
import org.springframework.stereotype.Component;

/**
 * Lines of the journal in the reader's language. They are kept in the desk's, as proof. A line is recognized by the bundle
 * that wrote it, whatever stands in its fields, and codes in them are shown as forms and tables call them. A line of no
 * bundle is a person's and is shown as it is.
 */
@Component
class JournalLines {

    private static final List<String> BUNDLES = List.of("cases", "escalation", "promises", "notifications");
    private static final Pattern FIELD = Pattern.compile("\\{(\\w+)}");

    /** What else stands in the bundles is no line. */
    private static final Pattern LINE =
            Pattern.compile("(classified|corrected|contact|closed|ended|joined|step|deadline"
                    + "|time-came|process|decided|message|hand|moved|moment|registered|rung|journal)\\b.*");

    /** A line with less of its own could be anybody's: the first of its fields must be a shipped name. */
    private static final int UNMISTAKABLE = 4;

    private final List<Line> lines = new ArrayList<>();
    private final FieldWords words;
    private final Cache<String, String> read =
            Caffeine.newBuilder().maximumSize(10_000).build();

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

    JournalLines(FieldWords words) {
        this.words = words;
        for (String bundle : BUNDLES) {
            read(bundle, Locale.ENGLISH);
            read(bundle, Locale.CHINESE);
        }
        lines.sort(Comparator.comparingInt(Line::plain).reversed());
    }

    private void read(String bundle, Locale language) {
        Texts.of("messages/" + bundle, language).all().forEach((key, text) -> {
            if (LINE.matcher(key).matches()) {
                lines.add(Line.of(bundle, key, text));
            }
        });
    }

    /** A line as the reader reads it. */
    String say(String line, Locale reader) {
        return read.get(reader.toLanguageTag() + line, unread -> find(line, reader));
    }

    private String find(String line, Locale reader) {
        return lines.stream()
                .flatMap(each -> said(each, line, reader).stream())
                .findFirst()
                .orElseGet(() -> Sentences.of(reader).say(line));
    }

    private Optional<String> said(Line line, String written, Locale reader) {
        Matcher found = line.pattern().matcher(written);
        if (!found.matches()
                || line.plain() < UNMISTAKABLE && !Sentences.of(reader).knows(found.group(1))) {
            return Optional.empty();
        }
        MatchResult values = found.toMatchResult();
        return Optional.of(Texts.of("messages/" + line.bundle(), reader)
                .say(line.key(), field -> value(line, field, values, reader)));
    }

    private String value(Line line, String field, MatchResult values, Locale reader) {
        String value = values.group(line.fields().indexOf(field) + 1);
        return switch (field) {
            case "text", "moment" -> find(value, reader);
            case "changes" ->
                Stream.of(value.split("; ")).map(each -> find(each, reader)).collect(Collectors.joining("; "));
            default -> words.of(line.key(), field, value, reader);
        };
    }
}
