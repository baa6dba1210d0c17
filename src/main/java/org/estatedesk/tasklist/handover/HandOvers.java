package org.estatedesk.tasklist.handover;

import java.util.List;
import org.estatedesk.platform.Refusal;
import org.springframework.web.server.ResponseStatusException;

/** Lets whoever holds a step give it to a colleague by name, so that open work goes on when people change (HOT-28, DTY-02). */
public interface HandOvers {

    /**
     * Somebody who may do the step as well.
     *
     * @param id user id
     * @param name first and last name; the id of somebody who has none
     */
    record Colleague(String id, String name) {}

    /**
     * Whom the caller may give the step to, by name; nobody for a step that was drawn for one person.
     *
     * @throws ResponseStatusException 404 if there is no such step for the caller
     * @throws Refusal 409 if the caller does not hold it
     */
    List<Colleague> colleagues(String taskId);

    /**
     * Gives the step to a colleague, who is told on the screen.
     *
     * @param note what the colleague should know; kept as a comment of the step unless it is empty
     * @throws ResponseStatusException as {@link #colleagues}
     * @throws Refusal 400 if that colleague may not do the step, 409 if the caller does not hold it
     */
    void handOver(String taskId, String colleague, String note);
}
