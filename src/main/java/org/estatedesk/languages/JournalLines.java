package org.estatedesk.languages;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estatedesk.drawings.texts.Sentences;
import org.estatedesk.languages.WrittenLines.Found;
import org.springframework.stereotype.Component;

/**
 * Lines of the journal in the reader's language. They are kept in the desk's, as proof. A line is recognized by the bundle
 * that wrote it, whatever stands in its fields, and codes in them are shown as forms and tables call them. A line of no
 * bundle is a person's and is shown as it is.
 */
@Component
class JournalLines {

    /** What else stands in the bundles is no line. */
    private static final WrittenLines LINES = new WrittenLines(
            List.of("cases", "escalation", "promises", "notifications"),
            "classified|corrected|contact|closed|ended|joined|step|deadline|time-came|process|decided|message|hand|moved"
                    + "|moment|registered|rung|journal|duty-passed");

    /** A line with less of its own could be anybody's: the first of its fields must be a shipped name. */
    private static final int UNMISTAKABLE = 4;

    /** People are called otherwise later. */
    private static final Duration NAMES_HOLD = Duration.ofSeconds(30);

    private final FieldWords words;
    private final Cache<String, String> read = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(NAMES_HOLD)
            .build();

    JournalLines(FieldWords words) {
        this.words = words;
    }

    /** A line as the reader reads it. */
    String say(String line, Locale reader) {
        return read.get(reader.toLanguageTag() + line, unread -> find(line, reader));
    }

    private String find(String line, Locale reader) {
        Sentences sentences = Sentences.of(reader);
        return LINES.read(line)
                .filter(found -> found.isFixed() || found.plain() >= UNMISTAKABLE || sentences.knows(found.first()))
                .findFirst()
                .map(found -> found.say(reader, (field, value) -> value(found, field, value, reader)))
                .orElseGet(() -> sentences.say(line));
    }

    private String value(Found found, String field, String value, Locale reader) {
        return switch (field) {
            case "text", "moment" -> find(value, reader);
            case "recipient" -> recipient(found, value, reader);
            case "changes" ->
                Stream.of(value.split("; ")).map(each -> find(each, reader)).collect(Collectors.joining("; "));
            default -> words.of(found.key(), field, value, reader);
        };
    }

    /** The customer by name, or a group. */
    private String recipient(Found told, String value, Locale reader) {
        return LINES.read(value)
                .filter(found -> found.key().equals("journal.customer"))
                .findFirst()
                .map(found -> found.say(reader, (field, who) -> who))
                .orElseGet(() -> words.of(told.key(), "recipient", value, reader));
    }
}
