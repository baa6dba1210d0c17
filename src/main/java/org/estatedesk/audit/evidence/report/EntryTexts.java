package org.estatedesk.audit.evidence.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.estatedesk.audit.evidence.dossier.MaskedEntry;
import org.estatedesk.audit.file.values.RuleRows;
import org.estatedesk.cases.JournalEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the template of a report says of the journal's entries. */
@Component
class EntryTexts {

    private static final Set<String> DECISIONS = Set.of("DECIDED", "CLASSIFIED");
    private static final int LONGEST = 400;

    /** Under which the journal keeps what was entered. */
    private static final String ENTERED = "values";

    private final EvidenceWords words;
    private final RuleRows rows;

    EntryTexts(EvidenceWords words, RuleRows rows) {
        this.words = words;
        this.rows = rows;
    }

    /** Those that tell of a decision: which rule of which table hit, by which clause. */
    public List<MaskedEntry> decisions(List<MaskedEntry> entries) {
        return entries.stream()
                .filter(entry -> DECISIONS.contains(entry.kind()))
                .toList();
    }

    /** When it was written down, if that was clearly later than it happened; else empty. */
    public String recorded(MaskedEntry entry) {
        boolean late = JournalEntry.isLate(entry.occurredAt(), entry.recordedAt());
        return late ? words.say("timeline.late", Map.of("at", words.moment(entry.recordedAt()))) : "";
    }

    /** What happened. */
    public String text(MaskedEntry entry) {
        return words.line(entry.text());
    }

    /** Where it happened: the step as drawn, and the version of the drawing; empty outside of any. */
    public String place(MaskedEntry entry) {
        String drawing = entry.drawing();
        String step = words.drawn(entry.step());
        return step.isEmpty() ? drawing : step + " (" + drawing + ")";
    }

    /** All its details, and the rows of rules that the journal numbered otherwise. */
    public List<String> details(MaskedEntry entry) {
        List<String> lines = new ArrayList<>(lines(entry.details()));
        rows.renumbered(entry.details(), entry.recordedAt())
                .forEach(rule -> lines.add(words.say("timeline.row") + ": " + words.row(rule)));
        return lines;
    }

    /** What went into a decision. */
    public List<String> inputs(MaskedEntry entry) {
        return entry.details().get("inputs") instanceof Map<?, ?> given ? lines(given) : List.of();
    }

    /** What the rules that hit say of themselves. */
    public List<String> clauses(MaskedEntry entry) {
        Map<?, ?> details = entry.details();
        if (details.get("rules") instanceof Collection<?> rules) {
            return rules.stream().map(hit -> rule(entry, hit)).toList();
        }
        Object clause = details.get("clause");
        return clause == null ? List.of() : List.of(words.drawn(clause.toString()));
    }

    private String rule(MaskedEntry entry, @Nullable Object hit) {
        if (!(hit instanceof Map<?, ?> rule)) {
            return String.valueOf(hit);
        }
        List<String> outputs = new ArrayList<>();
        if (rule.get("outputs") instanceof Map<?, ?> given) {
            given.forEach((name, value) -> add(outputs, new Named(String.valueOf(name)), " = ", value));
        }
        return words.say(
                "decision.rule",
                Map.of(
                        "number", number(entry, rule),
                        "clause", words.drawn(text(rule.get("annotation"))),
                        "outputs", String.join(", ", outputs)));
    }

    private String number(MaskedEntry entry, Map<?, ?> rule) {
        return rows.renumbered(entry.details(), rule, entry.recordedAt())
                .map(words::row)
                .orElseGet(() -> text(rule.get("number")));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }

    /** What was entered or changed, "name: value", whatever its depth. A cut value says so, an empty one is a dash. */
    List<String> lines(Map<?, ?> details) {
        List<String> lines = new ArrayList<>();
        details.forEach((name, value) -> add(lines, new Named(String.valueOf(name)), ": ", value));
        return lines;
    }

    /**
     * Where something stands.
     *
     * @param key the last name of the path
     */
    private record Named(String path, String key) {

        Named(String key) {
            this(key, key);
        }

        Named inner(String name) {
            return new Named(path.equals(ENTERED) ? name : path + "." + name, name);
        }

        Named at(int number) {
            return new Named(path + "[" + number + "]", key);
        }
    }

    private void add(List<String> lines, Named name, String sign, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((inner, held) -> add(lines, name.inner(String.valueOf(inner)), sign, held));
        } else if (value instanceof Collection<?> list) {
            int number = 0;
            for (Object held : list) {
                add(lines, name.at(++number), sign, held);
            }
        } else {
            String said = value == null ? "-" : words.value(name.key(), shortened(value.toString()));
            lines.add(words.field(name.path()) + sign + said);
        }
    }

    private String shortened(String value) {
        return value.length() <= LONGEST
                ? value
                : words.say("cut", Map.of("beginning", value.substring(0, LONGEST), "length", value.length()));
    }
}
