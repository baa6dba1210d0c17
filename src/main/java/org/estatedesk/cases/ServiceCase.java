package org.estatedesk.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.estatedesk.cases.units.UnitKey;
import org.jspecify.annotations.Nullable;

/**
 * What a customer brought to the desk, from the first contact to its end (CMP-09). Its number is the business key of the
 * process instances that work on it. All times are UTC.
 */
@Entity
@Table(name = "service_case")
public class ServiceCase {

    /** Where a case stands. */
    public enum Status {
        /** Somebody has to work on it. */
        OPEN,
        /** A drawing closed it, with an outcome. */
        CLOSED,
        /** The process that opened it is over, by its end or by cancellation, and no step had closed it. */
        ENDED
    }

    @Id
    @Column(updatable = false)
    private String caseNumber;

    /** Null until it is saved: tells Spring Data that a case with a number is still new. */
    @Version
    private @Nullable Integer version;

    @Column(updatable = false)
    private String kind;

    @Column(updatable = false)
    private String processKey;

    @Column(updatable = false)
    private String processInstanceId;

    private @Nullable String caseClass;
    private @Nullable String classClause;

    /** CMP-02, A7: an open case that is rejected, or whose customer is content, is no unsolved one. */
    private boolean settled;

    @Embedded
    private @Nullable Contact contact;

    @Embedded
    private Contact.@Nullable Compared compared;

    /** HOT-10: the first person asked stays accountable through all transfers, until somebody else signs for it (A27). */
    private String firstAskedBy;

    @Enumerated(EnumType.STRING)
    private Status status = Status.OPEN;

    private @Nullable String outcome;

    @Column(updatable = false)
    private Instant occurredAt;

    @Column(updatable = false)
    private Instant registeredAt;

    private @Nullable Instant closedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ServiceCase() {}

    ServiceCase(String caseNumber, Cases.NewCase data, Instant registeredAt) {
        this.caseNumber = caseNumber;
        this.kind = data.kind();
        this.processKey = data.processKey();
        this.processInstanceId = data.processInstanceId();
        this.contact = data.contact();
        this.compared = Contact.Compared.of(data.contact());
        this.firstAskedBy = data.firstAskedBy();
        this.occurredAt = data.occurredAt() == null ? registeredAt : data.occurredAt();
        this.registeredAt = registeredAt;
    }

    void classify(@Nullable String newClass, @Nullable String clause) {
        requireOpen();
        caseClass = newClass;
        classClause = clause;
    }

    void settle(boolean now) {
        settled = now;
    }

    void correct(Contact right) {
        requireOpen();
        contact = right;
        compared = Contact.Compared.of(right);
    }

    /** Makes somebody else accountable, who has signed for it; an {@link IllegalStateException} once it is closed. */
    public void passDuty(String person) {
        requireOpen();
        firstAskedBy = person;
    }

    void finish(Status as, String with, Instant at) {
        requireOpen();
        status = as;
        outcome = with;
        closedAt = at;
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new IllegalStateException("Case " + caseNumber + " is no longer open: " + outcome);
        }
    }

    /** Whether somebody still has to work on it. */
    public boolean isOpen() {
        return status == Status.OPEN;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public String kind() {
        return kind;
    }

    public String processKey() {
        return processKey;
    }

    public String processInstanceId() {
        return processInstanceId;
    }

    public @Nullable String caseClass() {
        return caseClass;
    }

    public @Nullable String classClause() {
        return classClause;
    }

    /** Who came, about what. */
    public Contact contact() {
        // JPA reads an embedded value without a single field as null.
        return contact == null ? Contact.NONE : contact;
    }

    @Nullable
    UnitKey unitKey() {
        return compared == null ? null : compared.key();
    }

    @Nullable
    String matterKey() {
        return compared == null ? null : compared.matterKey();
    }

    public String firstAskedBy() {
        return firstAskedBy;
    }

    public Status status() {
        return status;
    }

    public @Nullable String outcome() {
        return outcome;
    }

    public Instant occurredAt() {
        return occurredAt;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }
}
