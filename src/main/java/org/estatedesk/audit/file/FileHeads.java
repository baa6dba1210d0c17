package org.estatedesk.audit.file;

import java.util.Map;
import java.util.Objects;
import org.estatedesk.audit.Mask;
import org.estatedesk.audit.masks.MaskedText;
import org.estatedesk.cases.Journal;
import org.estatedesk.cases.ServiceCase;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.promises.Promise;
import org.estatedesk.promises.Promises;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the head of a case file together. */
@Component
class FileHeads {

    private final Promises promises;
    private final Journal journal;
    private final DeskTime times;
    private final Participants participants;

    FileHeads(Promises promises, Journal journal, DeskTime times, Participants participants) {
        this.promises = promises;
        this.journal = journal;
        this.times = times;
        this.participants = participants;
    }

    FileHead of(OpenFile file) {
        ServiceCase about = file.about();
        Mask mask = file.mask();
        return new FileHead(
                file.number(),
                procedure(file),
                about.status().name(),
                about.caseClass(),
                mask.text(about.classClause()),
                mask.text(about.outcome()),
                mask.text(about.contact().customerName()),
                phone(mask, about.contact().customerPhone()),
                mask.text(about.contact().unit()),
                mask.text(about.contact().channel()),
                mask.text(about.contact().subject()),
                times.iso(about.occurredAt()),
                times.iso(about.registeredAt()),
                times.isoOrNull(about.closedAt()),
                about.firstAskedBy(),
                tally(file.number()),
                journal.count(file.number()),
                mask.hides(),
                participants.of(file),
                file.runs().stream().map(this::process).toList());
    }

    private static @Nullable String phone(Mask mask, @Nullable String phone) {
        return MaskedText.named(mask, "customerPhone", phone).text();
    }

    /** Without history of the engine there is still the key in the record. */
    private static FileHead.Procedure procedure(OpenFile file) {
        String key = file.about().processKey();
        String name = file.mainRun().map(Run::name).orElse(key);
        return new FileHead.Procedure(key, name);
    }

    private FileHead.Tally tally(String number) {
        Map<Promise.State, Long> tally = promises.tally(number);
        return new FileHead.Tally(
                tally.getOrDefault(Promise.State.KEPT, 0L),
                tally.getOrDefault(Promise.State.LATE, 0L),
                tally.getOrDefault(Promise.State.OPEN, 0L));
    }

    private FileHead.Process process(Run run) {
        return new FileHead.Process(
                run.id(),
                run.key(),
                Objects.requireNonNullElse(run.name(), run.key()),
                run.version(),
                run.definitionId(),
                times.iso(run.startedAt()),
                times.isoOrNull(run.endedAt()),
                run.state(),
                run.parent(),
                run.calledFrom(),
                run.main(),
                run.drawing());
    }
}
