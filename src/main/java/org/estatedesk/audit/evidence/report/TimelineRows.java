package org.estatedesk.audit.evidence.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.estatedesk.audit.evidence.dossier.MaskedEntry;
import org.estatedesk.audit.evidence.dossier.MaskedJournal;
import org.estatedesk.audit.evidence.report.ReportView.Fact;
import org.estatedesk.audit.file.values.RuleRows;
import org.estatedesk.cases.Journal;
import org.estatedesk.cases.verification.JournalProof.Broken;
import org.springframework.stereotype.Component;

/** The journal in a report, entry by entry. */
@Component
class TimelineRows {

    /**
     * One entry.
     *
     * @param recorded when it was written down, if that was clearly later
     * @param broken what the verification says of it; empty for all but the first broken one
     */
    record Row(
            int number,
            String at,
            String recorded,
            String kind,
            String actor,
            String place,
            String text,
            List<Fact> details,
            String broken) {}

    private final EvidenceWords words;
    private final DetailLines lines;
    private final RuleRows rows;

    TimelineRows(EvidenceWords words, DetailLines lines, RuleRows rows) {
        this.words = words;
        this.lines = lines;
        this.rows = rows;
    }

    List<Row> of(MaskedJournal journal) {
        return journal.entries().stream().map(entry -> row(entry, journal)).toList();
    }

    private Row row(MaskedEntry entry, MaskedJournal journal) {
        Broken broken = journal.broken();
        return new Row(
                entry.number(),
                words.moment(entry.occurredAt()),
                recorded(entry),
                words.kind(entry.kind()),
                entry.actor(),
                entry.place(),
                entry.text(),
                details(entry),
                broken != null && broken.entryNo() == entry.number() ? broken.text() : "");
    }

    private List<Fact> details(MaskedEntry entry) {
        Stream<Fact> renumbered = rows.renumbered(entry.details(), entry.recordedAt()).stream()
                .map(rule -> new Fact(words.say("timeline.row"), words.row(rule)));
        return Stream.concat(lines.of(entry.details()).stream(), renumbered).toList();
    }

    private String recorded(MaskedEntry entry) {
        boolean late = Journal.isLate(entry.occurredAt(), entry.recordedAt());
        return late ? words.say("timeline.late", Map.of("at", words.moment(entry.recordedAt()))) : "";
    }
}
