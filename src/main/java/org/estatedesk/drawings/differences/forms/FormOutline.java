package org.estatedesk.drawings.differences.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.estatedesk.drawings.FormSchema;
import org.estatedesk.drawings.differences.UnreadableFile;

/**
 * A form, read.
 *
 * @param components by their ids, in the order of the form
 * @param settings what the form says of itself as a whole
 */
record FormOutline(Map<String, Component> components, Map<String, String> settings) {

    /** Says which program wrote the form, not what it asks. */
    private static final Set<String> TECHNICAL = Set.of(
            "id", "type", "schemaVersion", "executionPlatform", "executionPlatformVersion", "exporter", "components");

    /** @throws UnreadableFile for what is no JSON object */
    static FormOutline read(byte[] content) {
        JsonNode root = FormSchema.read(content)
                .orElseThrow(() -> new UnreadableFile("JSON"))
                .root();
        Map<String, Component> components = new LinkedHashMap<>();
        collect(root, "", components);
        Map<String, String> settings = new LinkedHashMap<>();
        root.properties().stream()
                .filter(entry -> !TECHNICAL.contains(entry.getKey()))
                .forEach(entry -> settings.put(entry.getKey(), entry.getValue().toString()));
        return new FormOutline(components, settings);
    }

    private static void collect(JsonNode parent, String parentId, Map<String, Component> components) {
        for (JsonNode json : parent.path("components")) {
            String id = json.path("id")
                    .asText(json.path("key").asText(json.path("type").asText()));
            components.put(id, Component.of(json, id, parentId));
            collect(json, id, components);
        }
    }
}
