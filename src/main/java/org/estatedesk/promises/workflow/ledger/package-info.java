/**
 * Hears the engine's timers, steps and people, and writes the promise ledger; building block {@code moveDeadline}.
 *
 * <p>The engine's history events are classes of its implementation: no public interface tells, within the transaction,
 * that a timer was made, fired or taken away.
 */
@org.jspecify.annotations.NullMarked
package org.estatedesk.promises.workflow.ledger;
