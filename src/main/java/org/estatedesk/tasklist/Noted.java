package org.estatedesk.tasklist;

import java.util.List;

/**
 * What the forms of a case noted so far.
 *
 * @param facts in the order of the forms
 * @param moments the timeline, oldest first; empty where the procedure keeps none
 */
public record Noted(List<NotedFact> facts, List<Moment> moments) {

    /** Of a case whose run is no longer on record. */
    public static final Noted NOTHING = new Noted(List.of(), List.of());

    /**
     * A row of the timeline, as the building block {@code recordMoment} keeps it.
     *
     * @param at hour and minute in the desk's zone
     * @param by user id, or {@code system}
     */
    public record Moment(String moment, String at, String by) {}
}
