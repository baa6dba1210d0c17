package org.estatedesk.drawings.migration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.springframework.data.domain.Persistable;

/** An order to move running cases to another version of their drawing. It is never changed. */
@Entity
@Table(name = "drawing_move")
class DrawingMove implements Persistable<String> {

    @Id
    private String batchId;

    /** Tells Spring Data to insert at once instead of looking first. */
    @Transient
    private boolean written;

    private String processKey;

    @Column(name = "from_version")
    private int from;

    @Column(name = "to_version")
    private int to;

    private String orderedBy;
    private Instant orderedAt;
    private String reason;

    /** For JPA, which makes those that are written already. */
    @SuppressWarnings("NullAway.Init")
    protected DrawingMove() {
        written = true;
    }

    DrawingMove(String batchId, Versions versions, String orderedBy, Instant orderedAt, String reason) {
        this.batchId = batchId;
        this.processKey = versions.processKey();
        this.from = versions.from();
        this.to = versions.to();
        this.orderedBy = orderedBy;
        this.orderedAt = orderedAt;
        this.reason = reason;
    }

    @Override
    public String getId() {
        return batchId;
    }

    @Override
    public boolean isNew() {
        return !written;
    }

    Versions versions() {
        return new Versions(processKey, from, to);
    }

    String orderedBy() {
        return orderedBy;
    }

    Instant orderedAt() {
        return orderedAt;
    }

    String reason() {
        return reason;
    }
}
