package org.estatedesk.audit.evidence.report;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.estatedesk.audit.evidence.dossier.MaskedEntry;
import org.estatedesk.audit.evidence.dossier.MaskedJournal;
import org.estatedesk.audit.evidence.report.ReportView.Fact;
import org.estatedesk.audit.file.values.RuleRows;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The decisions of a report: which rule of which table hit, by which clause, as the journal has it. */
@Component
class DecisionRows {

    private static final Set<String> DECISIONS = Set.of("DECIDED", "CLASSIFIED");

    /**
     * One decision.
     *
     * @param entryNo of the entry that tells of it
     * @param clauses what the rules that hit say of themselves
     */
    record Row(int entryNo, String at, String place, String text, List<String> clauses, List<Fact> inputs) {}

    private final EvidenceWords words;
    private final DetailLines lines;
    private final RuleRows rows;

    DecisionRows(EvidenceWords words, DetailLines lines, RuleRows rows) {
        this.words = words;
        this.lines = lines;
        this.rows = rows;
    }

    List<Row> of(MaskedJournal journal) {
        return journal.entries().stream()
                .filter(entry -> DECISIONS.contains(entry.kind()))
                .map(this::row)
                .toList();
    }

    private Row row(MaskedEntry entry) {
        Map<?, ?> details = entry.details();
        List<Fact> inputs = details.get("inputs") instanceof Map<?, ?> given ? lines.of(given) : List.of();
        String at = words.moment(entry.occurredAt());
        return new Row(entry.number(), at, entry.place(), entry.text(), clauses(entry), inputs);
    }

    private List<String> clauses(MaskedEntry entry) {
        Map<?, ?> details = entry.details();
        if (details.get("rules") instanceof Collection<?> rules) {
            return rules.stream().map(hit -> rule(entry, hit)).toList();
        }
        Object clause = details.get("clause");
        return clause == null ? List.of() : List.of(clause.toString());
    }

    private String rule(MaskedEntry entry, @Nullable Object hit) {
        if (!(hit instanceof Map<?, ?> rule)) {
            return String.valueOf(hit);
        }
        String outputs = rule.get("outputs") instanceof Map<?, ?> given
                ? lines.of(given).stream()
                        .map(output -> output.name() + " = " + output.value())
                        .collect(Collectors.joining(", "))
                : "";
        return words.say(
                "decision.rule",
                Map.of(
                        "number", number(entry, rule),
                        "clause", text(rule.get("annotation")),
                        "outputs", outputs));
    }

    private String number(MaskedEntry entry, Map<?, ?> rule) {
        return rows.renumbered(entry.details(), rule, entry.recordedAt())
                .map(words::row)
                .orElseGet(() -> text(rule.get("number")));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }
}
