package org.estatedesk.tasklist;

import org.jspecify.annotations.Nullable;

/**
 * An urgent task as the bell in Tasklist shows it.
 *
 * @param id the task's id
 * @param name its name as drawn
 * @param caseNumber the case it belongs to; null if it belongs to none
 * @param due when it must be done: ISO date and time with the desk's offset; null if it has no due date
 * @param priority as the engine counts, 0 to 100
 * @param mine whether the person has it already; otherwise it waits to be claimed
 */
public record UrgentTask(
        String id,
        String name,
        @Nullable String caseNumber,
        @Nullable String due,
        int priority,
        boolean mine) {}
