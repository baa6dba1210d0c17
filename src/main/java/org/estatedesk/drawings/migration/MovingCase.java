package org.estatedesk.drawings.migration;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.estatedesk.drawings.migration.StandingCase.Obstacle;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One case of a {@link DrawingMove}, and what became of it. */
@Entity
@Table(name = "moving_case")
class MovingCase implements Persistable<MovingCase.Key> {

    /** How it stands. */
    enum State {
        WAITING,
        MOVED,
        FAILED
    }

    @Embeddable
    record Key(String batchId, String processInstanceId) {}

    @EmbeddedId
    private Key id;

    /** Tells Spring Data to insert at once instead of looking first. */
    @Transient
    private boolean written;

    private String caseNumber;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    private @Nullable Instant settledAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Hindrance hindrance;

    private @Nullable String stepName;

    /** For JPA, which makes those that are written already. */
    @SuppressWarnings("NullAway.Init")
    protected MovingCase() {
        written = true;
    }

    MovingCase(String batchId, StandingCase standing) {
        this.id = new Key(batchId, standing.processInstanceId());
        this.caseNumber = standing.caseNumber();
    }

    void moved(Instant at) {
        state = State.MOVED;
        settledAt = at;
        hindrance = null;
        stepName = null;
    }

    void failed(Obstacle obstacle, Instant at) {
        state = State.FAILED;
        settledAt = at;
        hindrance = obstacle.hindrance();
        stepName = obstacle.stepName();
    }

    @Override
    public Key getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !written;
    }

    String caseNumber() {
        return caseNumber;
    }

    boolean is(State other) {
        return state == other;
    }

    /** What kept it; null unless it failed. */
    @Nullable
    Obstacle obstacle() {
        return hindrance == null ? null : new Obstacle(hindrance, stepName == null ? "" : stepName);
    }
}
