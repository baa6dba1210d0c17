package org.estatedesk.audit.file;

import java.util.List;
import org.estatedesk.cases.ServiceCase;

/** Finds the processes of a case; the workflow part of this module asks the engine's history. */
public interface CaseRuns {

    /**
     * All that carry the case's number, and all that those called: the procedure itself, escalations, corrections,
     * deliveries of messages; oldest first.
     */
    List<Run> of(ServiceCase about);
}
