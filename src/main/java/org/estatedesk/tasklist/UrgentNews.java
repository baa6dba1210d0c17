package org.estatedesk.tasklist;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person must see at once, whatever the person is doing in Tasklist.
 *
 * @param tasks urgent tasks that the person has or may claim, newest first
 * @param messages what was told to the person or the person's groups lately, newest first
 */
public record UrgentNews(List<UrgentTask> tasks, List<Told> messages) {

    /**
     * A message to staff.
     *
     * @param id the same message always has the same one
     * @param at when it was written: ISO date and time with the desk's offset
     */
    public record Told(long id, String caseNumber, String text, String at) {}

    /**
     * An urgent task as the bell in Tasklist shows it.
     *
     * @param id the task's id
     * @param name its name as drawn
     * @param caseNumber the case it belongs to; null if it belongs to none
     * @param due when it must be done: ISO date and time with the desk's offset; null if it has no due date
     * @param priority as the engine counts, 0 to 100
     * @param mine whether the person has it already; otherwise it waits to be claimed
     * @param about whose case it is
     */
    public record UrgentTask(
            String id,
            String name,
            @Nullable String caseNumber,
            @Nullable String due,
            int priority,
            boolean mine,
            Matter about) {}

    /**
     * Whose case it is, and what of it is late.
     *
     * @param customer the customer's name; null if nobody gave one
     * @param unit the address; null if nobody gave one
     * @param lateStep names of the steps that a task asks to look after because they are late; null for all other tasks
     */
    public record Matter(
            @Nullable String customer,
            @Nullable String unit,
            @Nullable String lateStep) {}
}
