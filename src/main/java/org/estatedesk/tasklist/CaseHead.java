package org.estatedesk.tasklist;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the head of a case shows: what its forms noted so far.
 *
 * @param facts in the order of the forms
 * @param moments the timeline, oldest first; empty where the procedure keeps none
 */
public record CaseHead(List<Fact> facts, List<Moment> moments) {

    /** Of a case whose run is no longer on record. */
    public static final CaseHead NOTHING = new CaseHead(List.of(), List.of());

    /**
     * A row of the timeline, as the building block {@code recordMoment} keeps it.
     *
     * @param at hour and minute in the desk's zone
     * @param by the person's name, or user id while it is read; {@code system} for the desk itself
     * @param recorded the same of when it was written down; null if that was when it happened
     */
    public record Moment(
            String moment, String at, String by, @Nullable String recorded) {}

    /**
     * What a form noted about a case, with its present value.
     *
     * @param key of the field
     * @param label of the field, as drawn
     * @param value as people read it: the label of the choice, a tick for what was ticked
     * @param place how the head of the case shows it
     */
    public record Fact(String key, String label, String value, Place place) {

        /** Where the head of the case shows a fact: a form's field says so by its property {@code caseHead}. */
        public enum Place {
            /** First and large. */
            LARGE,
            /** Always. */
            SHOWN,
            /** Below a fold: of the start form, whatever says nothing else. */
            FOLDED
        }
    }
}
