package org.estatedesk.drawings.migration;

import java.util.List;

/**
 * A running case, seen from the version to which it is to go.
 *
 * @param caseNumber its business key; without one, the id of its process
 * @param obstacles what keeps it where it is; empty: it can be moved
 */
public record StandingCase(String processInstanceId, String caseNumber, List<Obstacle> obstacles) {

    /**
     * What keeps a case where it is.
     *
     * @param stepName the step at which the case stands, as drawn
     */
    public record Obstacle(Hindrance hindrance, String stepName) {}

    boolean isMovable() {
        return obstacles.isEmpty();
    }
}
