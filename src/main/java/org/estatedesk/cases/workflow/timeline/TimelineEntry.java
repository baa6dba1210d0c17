package org.estatedesk.cases.workflow.timeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import org.jspecify.annotations.Nullable;

/**
 * A row of the timeline as forms show it.
 *
 * @param moment what happened, in the desk's language
 * @param at hour and minute in the desk's zone
 * @param by user id, or {@code system}
 */
record TimelineEntry(String moment, String at, String by) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Adds this row to a timeline.
     *
     * @param before the JSON list so far; null before the first row
     * @return the longer JSON list
     * @throws IllegalStateException if what was there is no JSON list
     */
    String addedTo(@Nullable Object before) {
        try {
            ArrayNode rows = JSON.readValue(before == null ? "[]" : before.toString(), ArrayNode.class);
            return JSON.writeValueAsString(rows.add(JSON.valueToTree(this)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The variable 'timeline' holds no list", e);
        }
    }
}
