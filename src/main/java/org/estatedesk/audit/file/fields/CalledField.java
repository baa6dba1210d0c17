package org.estatedesk.audit.file.fields;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Gathers what several forms call the same field. */
final class CalledField {

    private final Agreed label = new Agreed();
    private final Map<String, Agreed> choices = new TreeMap<>();

    void add(JsonNode component) {
        Stream.of("label", "dateLabel", "timeLabel")
                .map(name -> component.path(name).asText())
                .filter(text -> !text.isBlank())
                .findFirst()
                .ifPresent(label::add);
        component.path("values").forEach(this::choice);
    }

    private void choice(JsonNode choice) {
        choices.computeIfAbsent(choice.path("value").asText(), value -> new Agreed())
                .add(choice.path("label").asText());
    }

    FieldName name() {
        Map<String, String> agreed = new TreeMap<>();
        choices.forEach((value, called) -> called.text().ifPresent(text -> agreed.put(value, text)));
        return new FieldName(label.text().orElse(null), agreed);
    }
}
