package org.estatedesk.drawings.differences.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.estatedesk.drawings.differences.Words;

/**
 * A component of a form.
 *
 * @param parent the id of the group or list that holds it; empty at the top
 * @param details everything that the form says of it except its place, by path, such as {@code validate.required}
 * @param options what can be chosen, each label by its value
 * @param place where it stands in the form's layout
 */
record FormComponent(
        String id,
        String type,
        String name,
        String parent,
        Map<String, String> details,
        Map<String, String> options,
        String place) {

    private static final int LONG = 60;
    private static final Set<String> FIELDS = Set.of(
            "textfield", "textarea", "number", "checkbox", "checklist", "radio", "select", "taglist", "datetime");
    private static final Set<String> OWN = Set.of("id", "type", "components", "layout", "values");

    static FormComponent of(JsonNode json, String id, String parent) {
        Map<String, String> details = new LinkedHashMap<>();
        flatten("", json, details);
        Map<String, String> options = new LinkedHashMap<>();
        json.path("values")
                .forEach(option -> options.put(
                        option.path("value").asText(), option.path("label").asText()));
        String type = json.path("type").asText();
        return new FormComponent(
                id,
                type,
                name(json),
                parent,
                details,
                options,
                json.path("layout").toString());
    }

    private static void flatten(String path, JsonNode json, Map<String, String> details) {
        json.properties().stream()
                .filter(entry -> !OWN.contains(path + entry.getKey()))
                .forEach(entry -> {
                    String key = path + entry.getKey();
                    JsonNode value = entry.getValue();
                    if (value.isObject()) {
                        flatten(key + ".", value, details);
                    } else {
                        details.put(key, value.isArray() ? value.toString() : value.asText());
                    }
                });
    }

    private static String name(JsonNode json) {
        return Stream.of("label", "dateLabel", "timeLabel", "text", "content", "key")
                .map(attribute -> json.path(attribute).asText().strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    boolean isField() {
        return FIELDS.contains(type);
    }

    /** Kind and name: {@code question "Where?"}; of long texts the beginning. */
    Words label() {
        return name.isEmpty() ? kind() : Words.phrase("named", kind(), Words.quoted(shortName()));
    }

    Words kind() {
        return Words.phrase(isField() ? "kind.field" : "kind.field." + type);
    }

    /** Without the marks for headings and bold. */
    String shortName() {
        return StringUtils.abbreviate(StringUtils.normalizeSpace(name.replaceAll("[#*_`]+", "")), "…", LONG);
    }
}
