package org.estatedesk.cases;

import java.util.Optional;

/** Knows who ordered that running cases move to another version of their drawing, and why. */
public interface OrderedMoves {

    /**
     * What was ordered.
     *
     * @param by user id of whoever ordered it
     * @param fromVersion version of the drawing that the cases leave
     */
    record Order(String by, String reason, int fromVersion) {}

    /** The order behind a batch of the engine; empty if the batch was not made by the desk. */
    Optional<Order> behind(String batchId);
}
