package org.estatedesk.tasklist.go;

import java.util.List;
import org.estatedesk.forms.OneTap;
import org.estatedesk.tasklist.CaseHead.Fact;
import org.estatedesk.tasklist.UrgentNews.Told;
import org.jspecify.annotations.Nullable;

/**
 * What a telephone shows. Times are ISO date and time with the desk's offset.
 *
 * @param person user id of whoever reads it
 * @param map the address by which a place is looked up, which is added at its end; empty: none
 * @param urgent from this priority on a step rings
 * @param cards one for each case, the most urgent first
 * @param told what the person was told about other cases, newest first
 */
public record GoPage(String person, String map, int urgent, List<Card> cards, List<Told> told) {

    /**
     * All that one case wants of the person.
     *
     * @param number null for a step of no case
     * @param title the procedure's name
     * @param what happened, then what else was noted
     * @param steps the most urgent first
     */
    public record Card(
            @Nullable String number,
            String title,
            @Nullable String caseClass,
            @Nullable Reach reach,
            List<Fact> what,
            List<Step> steps,
            List<Told> told) {}

    /** Where, and how to reach whom. */
    public record Reach(
            @Nullable String unit,
            @Nullable String phone,
            @Nullable String customer) {}

    /**
     * A step that the person has or may claim.
     *
     * @param priority as the engine counts, 0 to 100
     * @param since when it came
     * @param mine whether the person has it already
     * @param tap what one touch can say
     */
    public record Step(
            String id, String name, int priority, @Nullable String due, String since, boolean mine, OneTap tap) {}
}
