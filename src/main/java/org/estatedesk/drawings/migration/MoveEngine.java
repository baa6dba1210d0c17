package org.estatedesk.drawings.migration;

import java.util.Collection;
import java.util.List;

/** What moving asks of the engine. */
public interface MoveEngine {

    /** Whether that procedure has both versions. */
    boolean has(Versions versions);

    /** What goes on as what. */
    List<MappedStep> steps(Versions versions);

    /** All cases that run on the version to leave, by their numbers. */
    List<StandingCase> cases(Versions versions);

    /**
     * Starts a batch that moves these, each in a transaction of its own.
     *
     * @param orderedBy user id, who is kept with the batch
     * @return its id
     */
    String begin(Versions versions, Collection<String> processInstanceIds, String orderedBy);
}
