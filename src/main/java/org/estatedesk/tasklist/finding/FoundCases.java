package org.estatedesk.tasklist.finding;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.estatedesk.drawings.DrawingVersions;
import org.estatedesk.drawings.DrawnLabels;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.promises.Promises;
import org.estatedesk.tasklist.finding.FoundCase.Step;
import org.estatedesk.tasklist.finding.Holders.Held;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows what was found: with who has it and the next promise, in the words of forms and drawings. */
@Component
class FoundCases {

    private final Holders holders;
    private final Promises promises;
    private final DrawingVersions drawings;
    private final DrawnLabels labels;
    private final DeskTime time;

    FoundCases(Holders holders, Promises promises, DrawingVersions drawings, DrawnLabels labels, DeskTime time) {
        this.holders = holders;
        this.promises = promises;
        this.drawings = drawings;
        this.labels = labels;
        this.time = time;
    }

    /** What is known of many cases at once. */
    private record Known(Map<String, Held> held, Map<String, Instant> due, Map<String, String> procedures) {}

    List<FoundCase> show(List<FoundRow> rows) {
        List<String> numbers = rows.stream().map(FoundRow::number).toList();
        Known known = new Known(holders.of(numbers), promises.nextDue(numbers), drawings.processNames());
        return rows.stream().map(row -> show(row, known)).toList();
    }

    private FoundCase show(FoundRow row, Known known) {
        Held held = Objects.requireNonNull(known.held().get(row.number()));
        return row.seen()
                ? whole(row, held, known)
                : new FoundCase(
                        row.number(),
                        false,
                        row.status(),
                        held.who(),
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
    }

    private FoundCase whole(FoundRow row, Held held, Known known) {
        return new FoundCase(
                row.number(),
                true,
                row.status(),
                held.who(),
                held.steps().stream().map(Step::new).toList(),
                known.procedures().getOrDefault(row.processKey(), row.processKey()),
                row.caseClass(),
                row.outcome(),
                row.customer(),
                row.unit(),
                title(row.subject()),
                time.isoOrNull(known.due().get(row.number())),
                time.iso(row.registeredAt()));
    }

    /** What a form calls its choice, or what was typed. */
    private @Nullable String title(@Nullable String subject) {
        return subject == null ? null : labels.choice("subject", subject).orElse(subject);
    }
}
