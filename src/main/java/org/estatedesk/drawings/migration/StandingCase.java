package org.estatedesk.drawings.migration;

import java.util.List;
import java.util.Map;
import org.estatedesk.platform.Texts;

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
    public record Obstacle(Hindrance hindrance, String stepName) {

        /** Why the case stays, in the reader's language. */
        public String explanation(Versions versions) {
            return Texts.ofReader("messages/moves")
                    .say("why." + hindrance, Map.of("step", stepName, "from", versions.from(), "to", versions.to()));
        }
    }

    /** Whether nothing keeps it. */
    public boolean isMovable() {
        return obstacles.isEmpty();
    }
}
