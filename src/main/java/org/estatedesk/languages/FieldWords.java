package org.estatedesk.languages;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.estatedesk.drawings.DrawnLabels;
import org.estatedesk.drawings.texts.Sentences;
import org.estatedesk.people.PeopleTexts;
import org.estatedesk.platform.Texts;
import org.springframework.stereotype.Component;

/** What stands in a field of a line, as the reader reads it: labels for codes, shipped sentences, and the rest as it is. */
@Component
class FieldWords {

    /** What people typed. */
    private static final Set<String> TYPED = Set.of("reason", "note", "error", "message", "by", "actor", "who");

    /** What a table gave, such as {@code caseClass = general}, and the clause behind it. */
    private static final Pattern GIVEN =
            Pattern.compile("(\\w+) = (.*?)(?=, \\w+ = |; \\w+ = | \\([^()]*\\)(?:; |$)|$)");

    private static final Pattern CLAUSE = Pattern.compile("\\(([^()]*)\\)(?=; |$)");

    private final DrawnLabels labels;
    private final PeopleTexts people;

    FieldWords(DrawnLabels labels, PeopleTexts people) {
        this.labels = labels;
        this.people = people;
    }

    /**
     * The words of one field.
     *
     * @param line the key of the line in its bundle
     */
    String of(String line, String field, String value, Locale reader) {
        if (TYPED.contains(field) || line.startsWith("hand.")) {
            return value;
        }
        return switch (line) {
            case "decided" ->
                field.equals("outcome")
                        ? given(value, reader)
                        : Sentences.of(reader).say(value);
            case "classified" -> code("caseClass", value, reader);
            default ->
                line.startsWith("contact.")
                        ? code(StringUtils.substringAfter(line, "."), value, reader)
                        : code(field, value, reader);
        };
    }

    /** A value that a form offers or a table gives, a group, or what is no code. */
    private String code(String field, String value, Locale reader) {
        return labels.choice(field, value)
                .map(Sentences.of(reader)::say)
                .or(() -> Texts.of("messages/audit-lists", reader).find("audit.value." + value))
                .or(() -> people.group(value, reader))
                .orElseGet(() -> Sentences.of(reader).say(value));
    }

    private String given(String outcome, Locale reader) {
        Sentences sentences = Sentences.of(reader);
        String said = GIVEN.matcher(outcome)
                .replaceAll(given -> Matcher.quoteReplacement(
                        labels.field(given.group(1)).map(sentences::say).orElse(given.group(1))
                                + " = "
                                + code(given.group(1), given.group(2), reader)));
        return CLAUSE.matcher(said)
                .replaceAll(clause -> Matcher.quoteReplacement("(" + sentences.say(clause.group(1)) + ")"));
    }
}
