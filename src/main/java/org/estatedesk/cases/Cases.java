package org.estatedesk.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.estatedesk.cases.Journal.Line;
import org.estatedesk.cases.JournalEntry.Kind;
import org.estatedesk.cases.ServiceCase.Status;
import org.estatedesk.cases.proof.EntryDetails;
import org.estatedesk.cases.units.UnitKey;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens, finds, classifies and closes cases. Every change is written into the case's journal in the same transaction. */
@Service
@Transactional
public class Cases {

    /**
     * What is known when a case is opened (CMP-09).
     *
     * @param kind prefix of its number, such as {@code CMP} for a complaint
     * @param processKey key of the drawing that opens it
     * @param processInstanceId the run of that drawing; its end is the end of the case
     * @param firstAskedBy user id of the first person asked (HOT-10)
     * @param occurredAt when it happened, which may be earlier than it was typed; null: now
     * @param entered what else was entered, for the journal
     */
    public record NewCase(
            String kind,
            String processKey,
            String processInstanceId,
            Contact contact,
            String firstAskedBy,
            @Nullable Instant occurredAt,
            Map<String, ?> entered) {}

    private final ServiceCases records;
    private final Journal journal;
    private final DeskTime time;
    private final Texts texts;
    private final ApplicationEventPublisher events;

    Cases(
            ServiceCases records,
            Journal journal,
            DeskTime time,
            ApplicationEventPublisher events,
            @Value("${estatedesk.language:en}") String language) {
        this.records = records;
        this.journal = journal;
        this.time = time;
        this.events = events;
        this.texts = Texts.of("messages/cases", language);
    }

    /** Allots the next number, such as {@code CMP-2026-000123} with the year of the desk's zone, and saves the case. */
    public ServiceCase open(NewCase data) {
        Instant now = time.now();
        int year = now.atZone(time.zone()).getYear();
        String number = "%s-%d-%06d".formatted(data.kind(), year, records.nextNumber());
        ServiceCase opened = records.saveAndFlush(new ServiceCase(number, data, now));
        String text = say("registered", Map.of("firstAskedBy", opened.firstAskedBy()));
        Map<String, ?> details = EntryDetails.of(data.entered());
        events.publishEvent(new Contact.Known(number, data.contact(), details, true));
        journal.begin(number, new Line(Kind.REGISTERED, text, details).at(opened.occurredAt()));
        return opened;
    }

    /** The case of that number, if there is one. */
    @Transactional(readOnly = true)
    public Optional<ServiceCase> byNumber(@Nullable String caseNumber) {
        return Optional.ofNullable(caseNumber).flatMap(records::findById);
    }

    /**
     * The case of that number.
     *
     * @throws NoSuchElementException if there is none
     */
    @Transactional(readOnly = true)
    public ServiceCase get(@Nullable String caseNumber) {
        return byNumber(caseNumber)
                .orElseThrow(() -> new NoSuchElementException("No case has the number " + caseNumber));
    }

    /** The open cases of a kind at a unit, newest first, however the unit was typed. */
    @Transactional(readOnly = true)
    public List<ServiceCase> openAt(String unit, String kind) {
        return records.open(unit, kind, UnitKey::equals);
    }

    /** The open cases of a kind, newest first, of which somebody has to say whether they are at that unit: 61201 may be 6-1201. */
    @Transactional(readOnly = true)
    public List<ServiceCase> openPerhapsAt(String unit, String kind) {
        return records.open(unit, kind, UnitKey::mayBe);
    }

    /**
     * How often the matter of this case came up and is still unsolved, valid or not decided on yet (CMP-02, A7): whole days
     * since each contact, oldest first, with this one as the last; a case without unit or subject stands alone.
     */
    @Transactional(readOnly = true)
    public List<Integer> contactDays(ServiceCase asking) {
        Instant now = time.now();
        List<Integer> days = records.unsolvedSince(asking.matterKey()).stream()
                .map(since -> Math.max(0, (int) Duration.between(since, now).toDays()))
                .toList();
        return days.isEmpty() ? List.of(0) : days;
    }

    /**
     * Gives the case another class; does nothing if it is closed or has that class already.
     *
     * @param clause the rule of the decision table that decided it
     */
    public void classify(String caseNumber, String caseClass, @Nullable String clause) {
        ServiceCase record = get(caseNumber);
        if (!record.isOpen() || caseClass.equals(record.caseClass())) {
            return;
        }
        String before = record.caseClass() == null ? "-" : record.caseClass();
        record.classify(caseClass, clause);
        Map<String, String> fields =
                Map.of("before", before, "after", caseClass, "clause", clause == null ? "-" : clause);
        journal.write(caseNumber, new Line(Kind.CLASSIFIED, say("classified", fields), fields));
    }

    /** Says whether the matter of an open case counts as unsolved (CMP-02, A7); a closed one is judged by its outcome. */
    public void settle(String caseNumber, boolean settled) {
        get(caseNumber).settle(settled);
    }

    /**
     * Lets the record follow what is known now of who came and about what (HOT-20); does nothing if it is closed or says so
     * already.
     *
     * @param known what is null or blank in it stays as it was
     */
    public void correct(String caseNumber, Contact known) {
        ServiceCase record = get(caseNumber);
        Contact before = record.contact();
        Contact after = before.correctedBy(known);
        if (record.isOpen() && !after.equals(before)) {
            Map<String, ?> registered = journal.after(caseNumber, 0, 1).get(0).details();
            events.publishEvent(new Contact.Known(caseNumber, after, registered, false));
            record.correct(after);
            journal.write(caseNumber, corrected(Contact.Change.of(before, after)));
        }
    }

    private Line corrected(Contact.Change change) {
        String changes = change.names().stream()
                .map(name -> say("contact." + name, change.of(name)))
                .collect(Collectors.joining("; "));
        return new Line(Kind.CORRECTED, say("corrected", Map.of("changes", changes)), change.details());
    }

    /**
     * Closes the case.
     *
     * @param outcome such as {@code solved} or {@code rejected}
     * @throws IllegalStateException if it is no longer open
     */
    public void close(String caseNumber, String outcome) {
        get(caseNumber).finish(Status.CLOSED, outcome, time.now());
        Map<String, String> fields = Map.of("outcome", outcome);
        journal.write(caseNumber, new Line(Kind.CLOSED, say("closed", fields), fields));
    }

    /**
     * Ends a case that no step of its drawing closed.
     *
     * @throws IllegalStateException if it is no longer open
     */
    public void end(String caseNumber) {
        get(caseNumber).finish(Status.ENDED, "ended", time.now());
        journal.write(caseNumber, Kind.ENDED, say("ended", Map.of()));
    }

    /** How many cases are open. */
    @Transactional(readOnly = true)
    public long countOpen() {
        return records.countByStatus(Status.OPEN);
    }

    private String say(String key, Map<String, String> fields) {
        return texts.say(key, fields);
    }
}
