package org.estatedesk.tasklist;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.estatedesk.cases.Cases;
import org.estatedesk.cases.Contact;
import org.estatedesk.cases.DeskTime;
import org.estatedesk.cases.Journal;
import org.estatedesk.cases.JournalEntry;
import org.estatedesk.cases.ServiceCase;
import org.estatedesk.tasklist.CaseView.Entry;
import org.estatedesk.tasklist.CaseView.Facts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what a person reads about a case. It asks for no rights: whoever calls it has seen to them. */
@Service
@Transactional(readOnly = true)
public class CaseViews {

    /** Shorter than this, an entry was recorded when it happened. */
    private static final Duration AT_ONCE = Duration.ofMinutes(1);

    private final Cases cases;
    private final Journal journal;
    private final PromiseViews promises;
    private final DeskTime time;

    CaseViews(Cases cases, Journal journal, PromiseViews promises, DeskTime time) {
        this.cases = cases;
        this.journal = journal;
        this.promises = promises;
        this.time = time;
    }

    /**
     * The case of a task.
     *
     * @param caseNumber null, or a number that no case has: the task belongs to none
     * @param taskDue when the task must be done
     */
    public CaseView of(@Nullable String caseNumber, @Nullable Instant taskDue) {
        String due = taskDue == null ? null : time.iso(taskDue);
        Optional<ServiceCase> found = cases.byNumber(caseNumber);
        return found.map(about -> view(about, due))
                .orElseGet(() -> new CaseView(due, null, List.of(), List.of(), List.of()));
    }

    private CaseView view(ServiceCase about, @Nullable String due) {
        List<Entry> lines =
                journal.of(about.caseNumber()).stream().map(this::line).toList();
        return new CaseView(due, facts(about), promises.of(about.caseNumber()), List.of(), lines);
    }

    private Facts facts(ServiceCase about) {
        Contact contact = about.contact();
        return new Facts(
                about.caseNumber(),
                about.caseClass(),
                contact.customerName(),
                contact.customerPhone(),
                contact.unit(),
                contact.subject(),
                about.status().name(),
                about.outcome(),
                about.firstAskedBy(),
                time.iso(about.registeredAt()));
    }

    private Entry line(JournalEntry entry) {
        Duration delay = Duration.between(entry.occurredAt(), entry.recordedAt());
        String recordedAt = delay.compareTo(AT_ONCE) > 0 ? time.iso(entry.recordedAt()) : null;
        return new Entry(
                time.iso(entry.occurredAt()),
                recordedAt,
                entry.actor(),
                entry.step().stepName(),
                entry.text());
    }
}
