package org.estatedesk.tasklist;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.estatedesk.tasklist.CaseHead.Fact;
import org.estatedesk.tasklist.CaseHead.Fact.Place;

/**
 * A field of a form whose value belongs into the head of the case.
 *
 * @param choices what its values are called; empty where any may be typed
 */
public record HeadField(String key, String label, Map<String, String> choices, boolean moment, Place place) {

    private static final String TICKED = "✓";

    /**
     * Reads a component of a form.
     *
     * @param unmarked where a field is shown that does not say it by itself; empty: nowhere
     */
    public static Optional<HeadField> of(JsonNode component, Optional<Place> unmarked) {
        String key = component.path("key").asText();
        String mark = component.path("properties").path("caseHead").asText().toUpperCase(Locale.ROOT);
        Optional<Place> place = Stream.of(Place.values())
                .filter(each -> each.name().equals(mark))
                .findFirst()
                .or(() -> unmarked);
        return place.filter(shown -> !key.isEmpty()).map(shown -> read(component, key, shown));
    }

    private static HeadField read(JsonNode component, String key, Place place) {
        Map<String, String> choices = StreamSupport.stream(
                        component.path("values").spliterator(), false)
                .collect(Collectors.toMap(
                        choice -> choice.path("value").asText(),
                        choice -> choice.path("label").asText(),
                        (first, same) -> first));
        String label =
                component.path("label").asText(component.path("dateLabel").asText(key));
        return new HeadField(
                key, label, choices, component.path("subtype").asText().equals("datetime"), place);
    }

    /** The fact, if there is one: nothing is told of what was left empty or not ticked. */
    public Optional<Fact> with(Object value) {
        String text = value.toString();
        return text.isBlank() || value.equals(false)
                ? Optional.empty()
                : Optional.of(new Fact(key, label, readable(value, text), place));
    }

    private String readable(Object value, String text) {
        if (value.equals(true)) {
            return TICKED;
        }
        // An ISO date and time, to the minute.
        return moment && text.length() > 16
                ? text.substring(0, 10) + ' ' + text.substring(11, 16)
                : choices.getOrDefault(text, text);
    }
}
