package org.estatedesk.promises;

import org.jspecify.annotations.Nullable;

/**
 * Who moves a due time, and why.
 *
 * @param who user id, or {@code system}
 * @param reason null if it was moved past the desk, in Cockpit or by a program
 * @param operationId the engine's operation that moved it, whose annotation may give the reason later
 */
public record Mover(
        String who, @Nullable String reason, @Nullable String operationId) {}
