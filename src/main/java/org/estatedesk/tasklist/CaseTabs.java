package org.estatedesk.tasklist;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.estatedesk.cases.CaseReading;
import org.estatedesk.cases.Contact;
import org.estatedesk.cases.Journal;
import org.estatedesk.cases.JournalEntry;
import org.estatedesk.cases.ServiceCase;
import org.estatedesk.notifications.Notification;
import org.estatedesk.notifications.Notifications;
import org.estatedesk.notifications.Recipient;
import org.estatedesk.people.PeopleNames;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.tasklist.CaseHead.Moment;
import org.estatedesk.tasklist.CaseTab.Entry;
import org.estatedesk.tasklist.CaseTab.Facts;
import org.estatedesk.tasklist.CaseTab.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what a person reads about a case. It asks for no rights: whoever calls it has seen to them. */
@Service
@Transactional(readOnly = true)
public class CaseTabs {

    private final Journal journal;
    private final CasePromises promises;
    private final Notifications notifications;
    private final CaseReading reading;
    private final PeopleNames people;
    private final DeskTime time;

    CaseTabs(
            Journal journal,
            CasePromises promises,
            Notifications notifications,
            CaseReading reading,
            PeopleNames people,
            DeskTime time) {
        this.journal = journal;
        this.promises = promises;
        this.notifications = notifications;
        this.reading = reading;
        this.people = people;
        this.time = time;
    }

    /** A task that belongs to no case. */
    public CaseTab none(@Nullable Instant taskDue) {
        return new CaseTab(time.isoOrNull(taskDue), null, CaseHead.NOTHING, List.of(), List.of(), List.of());
    }

    /**
     * The case of a task, as nobody may see it yet.
     *
     * @param noted what its forms noted
     * @param taskDue when the task must be done
     */
    public CaseTab of(ServiceCase about, CaseHead noted, @Nullable Instant taskDue) {
        String number = about.caseNumber();
        List<JournalEntry> entries = journal.of(number);
        // All at once: whoever had to do with the case stands in its journal.
        people.people(entries.stream().map(JournalEntry::actor).toList());
        List<Message> told = notifications.of(number).stream()
                .map(message -> message(message, about.contact()))
                .toList();
        List<Entry> lines = entries.stream().map(this::line).toList();
        return new CaseTab(time.isoOrNull(taskDue), facts(about), named(noted), promises.of(number), told, lines);
    }

    private CaseHead named(CaseHead noted) {
        List<Moment> moments = noted.moments().stream()
                .map(row -> new Moment(row.moment(), row.at(), people.person(row.by()), row.recorded()))
                .toList();
        return new CaseHead(noted.facts(), moments);
    }

    /** A case as the person who called may see it; that an auditor read it is noted. */
    public CaseTab shown(CaseTab whole) {
        Facts facts = whole.facts();
        return facts == null ? whole : new MaskedCaseTab(reading.open(facts.number(), "case")).of(whole);
    }

    /** A case that the person who called has found and opens: that is noted, whoever it is. */
    public CaseTab found(CaseTab whole) {
        Facts facts = Objects.requireNonNull(whole.facts());
        return new MaskedCaseTab(reading.find(facts.number(), "case")).of(whole);
    }

    private Facts facts(ServiceCase about) {
        Contact contact = about.contact();
        return new Facts(
                about.caseNumber(),
                about.caseClass(),
                about.classClause(),
                contact.customerName(),
                contact.customerPhone(),
                contact.unit(),
                contact.subject(),
                about.status().name(),
                about.outcome(),
                people.person(about.firstAskedBy()),
                time.iso(about.registeredAt()));
    }

    private Message message(Notification written, Contact customer) {
        return new Message(
                to(written.recipient(), customer),
                written.channel(),
                written.content().text(),
                written.state().name(),
                time.iso(written.createdAt()));
    }

    private String to(Recipient recipient, Contact customer) {
        return switch (recipient.kind()) {
            case CUSTOMER -> Objects.requireNonNullElse(customer.customerName(), recipient.id());
            case GROUP -> people.group(recipient.id(), LocaleContextHolder.getLocale());
            case PERSON -> people.person(recipient.id());
            case ADDRESS -> recipient.id();
        };
    }

    private Entry line(JournalEntry entry) {
        String recordedAt = entry.late() ? time.iso(entry.recordedAt()) : null;
        return new Entry(
                time.iso(entry.occurredAt()),
                recordedAt,
                people.person(entry.actor()),
                entry.step().stepName(),
                entry.text());
    }
}
