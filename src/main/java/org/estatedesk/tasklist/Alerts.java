package org.estatedesk.tasklist;

import java.util.List;

/**
 * What a person must see at once, whatever the person is doing in Tasklist.
 *
 * @param tasks urgent tasks that the person has or may claim, newest first
 * @param messages what was told to the person or the person's groups lately, newest first
 */
public record Alerts(List<UrgentTask> tasks, List<Told> messages) {

    /**
     * A message to staff.
     *
     * @param id the same message always has the same one
     * @param at when it was written: ISO date and time with the desk's offset
     */
    public record Told(long id, String caseNumber, String text, String at) {}
}
