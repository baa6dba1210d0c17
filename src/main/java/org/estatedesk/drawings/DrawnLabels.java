package org.estatedesk.drawings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estatedesk.drawings.versions.ShippedDrawings;
import org.estatedesk.platform.files.PlainJson;
import org.springframework.stereotype.Component;

/** What the shipped forms and tables call a field and its choices, in the desk's language. */
@Component
public class DrawnLabels {

    private static final Pattern OUTPUT =
            Pattern.compile("<(?:\\w+:)?output\\b(?=[^>]*\\bname=\"([^\"]*)\")(?=[^>]*\\blabel=\"([^\"]*)\")");

    private final Map<String, String> fields = new HashMap<>();
    private final Map<String, Map<String, String>> choices = new HashMap<>();

    /** Reads all: they do not change while the application runs. */
    public DrawnLabels(ShippedDrawings shipped) {
        shipped.all().stream().filter(DrawingFile::isTable).forEach(this::readTable);
        shipped.all().stream().filter(DrawingFile::isForm).forEach(this::readForm);
    }

    /** By the field's key; where two forms call it differently, any of them. */
    public Optional<String> field(String key) {
        return Optional.ofNullable(fields.get(key));
    }

    /** What one of a field's values is called. */
    public Optional<String> choice(String field, String value) {
        return Optional.ofNullable(choices.getOrDefault(field, Map.of()).get(value));
    }

    /** Whether a field's value is called so. */
    public boolean isChoice(String field, String label) {
        return choices.getOrDefault(field, Map.of()).containsValue(label);
    }

    private void readTable(DrawingFile table) {
        Matcher outputs = OUTPUT.matcher(new String(table.content(), StandardCharsets.UTF_8));
        while (outputs.find()) {
            fields.putIfAbsent(outputs.group(1), outputs.group(2));
        }
    }

    private void readForm(DrawingFile form) {
        try {
            List<JsonNode> components = PlainJson.MAPPER
                    .readTree(new String(form.content(), StandardCharsets.UTF_8))
                    .findParents("key");
            components.forEach(this::readField);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException(form.name(), unreadable);
        }
    }

    private void readField(JsonNode component) {
        String key = component.path("key").asText();
        String label =
                component.path("label").asText(component.path("dateLabel").asText());
        if (!label.isBlank()) {
            fields.putIfAbsent(key, label);
        }
        component
                .path("values")
                .forEach(choice -> choices.computeIfAbsent(key, first -> new HashMap<>())
                        .putIfAbsent(
                                choice.path("value").asText(),
                                choice.path("label").asText()));
    }
}
