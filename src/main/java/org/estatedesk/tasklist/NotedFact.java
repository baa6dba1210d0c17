package org.estatedesk.tasklist;

/**
 * What a form noted about a case, with its present value.
 *
 * @param key of the field
 * @param label of the field, as drawn
 * @param value as people read it: the label of the choice, a tick for what was ticked
 * @param place how the head of the case shows it
 */
public record NotedFact(String key, String label, String value, Place place) {

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
