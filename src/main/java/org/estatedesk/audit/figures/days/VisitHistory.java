package org.estatedesk.audit.figures.days;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the engine still knows of finished visits; its history is deleted when its time to live is over. */
public interface VisitHistory {

    /**
     * The visits of steps that ended in that time, cancelled ones too, and the process instances that did.
     *
     * @param until the first moment that does not belong to it
     */
    List<Visits> ended(Instant from, Instant until);

    /** When the oldest visit ended that is still known; empty if there is none. */
    Optional<Instant> oldest();
}
