package org.estatedesk.promises.workflow.ledger;

import org.estatedesk.promises.Commitment.Drawn;
import org.estatedesk.promises.Timers.Clock;

/**
 * A timer of a drawing that makes promises.
 *
 * @param scopeId id by which the engine's history knows the run of the step that it limits
 */
record DrawnDeadline(Drawn drawn, Clock clock, String scopeId) {}
