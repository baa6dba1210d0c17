package org.estatedesk.promises;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A due time that was moved: the old one stays here. */
@Entity
@Table(name = "promise_move")
public class PromiseMove {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "promise_move_seq")
    @SequenceGenerator(name = "promise_move_seq", allocationSize = 50)
    private @Nullable Long id;

    private long promiseId;
    private Instant oldDueAt;
    private Instant newDueAt;
    private Instant movedAt;
    private String movedBy;
    private @Nullable String reason;
    private @Nullable String operationId;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected PromiseMove() {}

    PromiseMove(Promise moved, Instant newDueAt, Instant movedAt, Timers.Mover mover) {
        this.promiseId = moved.id();
        this.oldDueAt = moved.dueAt();
        this.newDueAt = newDueAt;
        this.movedAt = movedAt;
        this.movedBy = mover.who();
        this.reason = mover.reason();
        this.operationId = mover.operationId();
    }

    /** Number of the promise in the ledger. */
    public long promiseId() {
        return promiseId;
    }

    public Instant oldDueAt() {
        return oldDueAt;
    }

    public Instant newDueAt() {
        return newDueAt;
    }

    public Instant movedAt() {
        return movedAt;
    }

    /** User id, or {@code system}. */
    public String movedBy() {
        return movedBy;
    }

    /** Why; null if nobody said so. */
    public @Nullable String reason() {
        return reason;
    }

    /** The engine's operation that moved it; its annotation may tell why. */
    public @Nullable String operationId() {
        return operationId;
    }
}
