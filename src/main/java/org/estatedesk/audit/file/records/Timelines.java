package org.estatedesk.audit.file.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.estatedesk.audit.Mask;
import org.estatedesk.audit.file.CaseFiles;
import org.estatedesk.audit.file.OpenFile;
import org.estatedesk.audit.file.values.RuleRows;
import org.estatedesk.audit.file.values.RuleRows.Renumbered;
import org.estatedesk.audit.masks.MaskedText;
import org.estatedesk.cases.Journal;
import org.estatedesk.cases.JournalEntry;
import org.estatedesk.people.PeopleNames;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.Texts;
import org.estatedesk.platform.pages.Cursor;
import org.estatedesk.platform.pages.Page;
import org.estatedesk.platform.pages.Window;
import org.springframework.stereotype.Component;

/** Puts pages of the journal together. */
@Component
class Timelines {

    private static final Texts KINDS = Texts.ofReader("messages/cases");

    private final Journal journal;
    private final PeopleNames people;
    private final DeskTime times;
    private final RuleRows rows;

    Timelines(Journal journal, PeopleNames people, DeskTime times, RuleRows rows) {
        this.journal = journal;
        this.people = people;
        this.times = times;
        this.rows = rows;
    }

    Page<EntryView> of(OpenFile file, Window window, boolean newestFirst) {
        List<JournalEntry> read = read(file.number(), window, newestFirst);
        Map<String, String> names = people.people(
                window.page(read).stream().map(JournalEntry::actor).collect(Collectors.toSet()));
        return window.show(
                read,
                journal.count(file.number()),
                last -> Cursor.of(last.entryNo()),
                entry -> entry(entry, names, file.mask()));
    }

    private List<JournalEntry> read(String number, Window window, boolean newestFirst) {
        return newestFirst
                ? journal.before(number, (int) window.after("n").number(0, Integer.MAX_VALUE), window.rows())
                : journal.after(number, (int) window.after("n").number(0, 0), window.rows());
    }

    private EntryView entry(JournalEntry entry, Map<String, String> names, Mask mask) {
        MaskedText text = MaskedText.of(mask, entry.text());
        MaskedText step = MaskedText.of(mask, entry.step().stepName());
        MaskedDetails details = new MaskedDetails(mask, CaseFiles.TEXTS.say("detail.value"));
        List<EntryView.Detail> lines = new ArrayList<>(details.of(entry.details()));
        rows.renumbered(entry.details(), entry.recordedAt()).forEach(rule -> lines.add(row(rule)));
        return new EntryView(
                entry.entryNo(),
                times.iso(entry.occurredAt()),
                entry.late() ? times.iso(entry.recordedAt()) : null,
                entry.late(),
                entry.kind().name(),
                label(entry.kind()),
                entry.actor(),
                name(entry.actor(), names),
                entry.step().stepId(),
                step.text(),
                entry.step().processKey(),
                entry.step().processVersion(),
                text.text(),
                List.copyOf(lines),
                text.masked() || step.masked() || details.masked());
    }

    private EntryView.Detail row(Renumbered rule) {
        String text = CaseFiles.TEXTS.say("detail.row.value", Map.of("row", rule.row(), "written", rule.written()));
        return new EntryView.Detail(CaseFiles.TEXTS.say("detail.row"), text, null, null);
    }

    private String name(String actor, Map<String, String> names) {
        return actor.equals(PeopleNames.SYSTEM)
                ? CaseFiles.TEXTS.say("actor.system")
                : names.getOrDefault(actor, actor);
    }

    private String label(JournalEntry.Kind kind) {
        return KINDS.label("kind." + kind.name(), kind.name());
    }
}
