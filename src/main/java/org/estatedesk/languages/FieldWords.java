package org.estatedesk.languages;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.estatedesk.drawings.DrawnLabels;
import org.estatedesk.drawings.texts.Sentences;
import org.estatedesk.people.PeopleNames;
import org.estatedesk.people.PeopleTexts;
import org.estatedesk.platform.LengthOfTime;
import org.estatedesk.platform.Texts;
import org.springframework.stereotype.Component;

/**
 * What fields are called and what stands in them, as the reader reads it: labels for codes, shipped sentences, and the rest
 * as it is.
 */
@Component
class FieldWords {

    private static final String BUNDLE = "messages/fields";

    /** A name of a name, such as {@code rules[1].outputs.caseClass}. */
    private static final Pattern NAME = Pattern.compile("[^.\\[\\]]+(?=[.\\[]|$)");

    /** What people typed. */
    private static final Set<String> TYPED = Set.of("reason", "note", "error", "message");

    /** Where somebody's user id stands. */
    private static final Set<String> PEOPLE = Set.of("by", "actor", "who", "assignee", "firstAskedBy");

    /** From what to what the engine changed a setting: a step's assignee, for one. */
    private static final Set<String> VALUES = Set.of("before", "after");

    /** The lines that tell from whom to whom something passed. */
    private static final Set<String> NAMING = Set.of("hand.property", "duty-passed");

    /** What a table gave, such as {@code caseClass = general}, and the clause behind it. */
    private static final Pattern GIVEN =
            Pattern.compile("(\\w+) = (.*?)(?=, \\w+ = |; \\w+ = | \\([^()]*\\)(?:; |$)|, \\w*…$|$)");

    private static final Pattern CUT = Pattern.compile(", \\w*…$");

    private static final Pattern CLAUSE = Pattern.compile("\\(([^()]*)\\)(?=; |$)");

    private final DrawnLabels labels;
    private final PeopleTexts groups;
    private final PeopleNames people;

    FieldWords(DrawnLabels labels, PeopleTexts groups, PeopleNames people) {
        this.labels = labels;
        this.groups = groups;
        this.people = people;
    }

    /** What something is called that the journal or the engine keeps under this key, also if it lies in something else. */
    String name(String path, Locale reader) {
        return NAME.matcher(path).replaceAll(one -> Matcher.quoteReplacement(called(one.group(), reader)));
    }

    private String called(String key, Locale reader) {
        return labels.field(key)
                .map(Sentences.of(reader)::say)
                .or(() -> Texts.of(BUNDLE, reader).find("field." + key))
                .orElseGet(() -> Sentences.of(reader).say(key));
    }

    /** What a value is called that a form offers, a table gives or the engine keeps; what is no code is the same. */
    String value(String field, String value, Locale reader) {
        if (labels.isPerson(field)) {
            return people.person(value);
        }
        if (labels.isTyped(field) && labels.choice(field, value).isEmpty()) {
            return value;
        }
        return Texts.of(BUNDLE, reader).find("value." + value).orElseGet(() -> code(field, value, reader));
    }

    /**
     * The words of one field.
     *
     * @param line the key of the line in its bundle
     */
    String of(String line, String field, String value, Locale reader) {
        if (line.equals("journal.late-reason") && field.equals("reason")) {
            return late(value, reader);
        }
        if (line.equals("message")) {
            return value(field, value, reader);
        }
        if (TYPED.contains(field)) {
            return value;
        }
        if (isPerson(line, field)) {
            return people.person(value);
        }
        if (line.startsWith("hand.")) {
            return byHand(field, value, reader);
        }
        if (line.equals("decided")) {
            return field.equals("outcome")
                    ? given(value, reader)
                    : Sentences.of(reader).say(value);
        }
        return code(ofCase(line).orElse(field), value, reader);
    }

    /** The field of the case that a line tells of. */
    private static Optional<String> ofCase(String line) {
        return line.equals("classified")
                ? Optional.of("caseClass")
                : Optional.of(StringUtils.substringAfter(line, "contact.")).filter(field -> !field.isEmpty());
    }

    private static boolean isPerson(String line, String field) {
        return PEOPLE.contains(field) || NAMING.contains(line) && VALUES.contains(field);
    }

    /** A reason of the short list, before what somebody said himself. */
    private static String late(String reason, Locale reader) {
        String listed = StringUtils.substringBefore(reason, ", ");
        return Stream.of(Locale.ENGLISH, Locale.CHINESE)
                .flatMap(language -> Texts.of("messages/promises", language).all().entrySet().stream())
                .filter(one ->
                        one.getKey().startsWith("late.") && one.getValue().equals(listed))
                .findFirst()
                .map(one -> Texts.of("messages/promises", reader).say(one.getKey()) + reason.substring(listed.length()))
                .orElse(reason);
    }

    /** What the engine calls an operation and what it changed; from what to what was typed. */
    private String byHand(String field, String value, Locale reader) {
        return switch (field) {
            case "operation" -> Texts.of("messages/engine", reader).label("operation." + value, value);
            case "property" -> Texts.of("messages/engine", reader).label("property." + value, name(value, reader));
            case "name" -> name(value, reader);
            default -> value;
        };
    }

    /** A value that a form offers or a table gives, a group, a drawing, a length of time, or what is no code. */
    private String code(String field, String value, Locale reader) {
        return labels.choice(field, value)
                .or(() -> labels.drawing(value))
                .map(Sentences.of(reader)::say)
                .or(() -> Texts.of("messages/audit-lists", reader).find("audit.value." + value))
                .or(() -> groups(value, reader))
                .or(() -> person(field, value))
                .or(() -> length(value, reader))
                .orElseGet(() -> Sentences.of(reader).say(value));
    }

    private Optional<String> groups(String list, Locale reader) {
        List<String> names = Stream.of(list.split(",\\s*"))
                .flatMap(key -> groups.read(key, reader).stream())
                .toList();
        boolean all = names.size() == StringUtils.countMatches(list, ',') + 1;
        return all ? Optional.of(String.join(", ", names)) : Optional.empty();
    }

    /** A message goes to a group or to a person; the journal says the id of either. */
    private Optional<String> person(String field, String value) {
        return field.equals("recipient") ? Optional.of(people.person(value)) : Optional.empty();
    }

    /** As drawings and tables write it: {@code PT30M}. */
    private static Optional<String> length(String value, Locale reader) {
        if (!value.matches("P(\\d+D|T\\d+[HMS])")) {
            return Optional.empty();
        }
        LengthOfTime words = new LengthOfTime(Texts.of("messages/promises", reader));
        return Optional.of(words.inDays(Duration.parse(value)));
    }

    private String given(String outcome, Locale reader) {
        Sentences sentences = Sentences.of(reader);
        String said = GIVEN.matcher(outcome)
                .replaceAll(given -> Matcher.quoteReplacement(
                        labels.field(given.group(1)).map(sentences::say).orElse(given.group(1))
                                + " = "
                                + code(given.group(1), given.group(2), reader)));
        return CLAUSE.matcher(CUT.matcher(said).replaceAll("…"))
                .replaceAll(clause -> Matcher.quoteReplacement("(" + sentences.say(clause.group(1)) + ")"));
    }
}
