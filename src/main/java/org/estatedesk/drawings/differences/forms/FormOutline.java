package org.estatedesk.drawings.differences.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.estatedesk.drawings.differences.UnreadableFile;
import org.estatedesk.forms.schema.FormField;
import org.estatedesk.forms.schema.FormSchema;

/**
 * A form, read.
 *
 * @param components by their ids, in the order of the form
 * @param settings what the form says of itself as a whole
 */
record FormOutline(Map<String, FormComponent> components, Map<String, String> settings) {

    /** Says which program wrote the form, not what it asks. */
    private static final Set<String> TECHNICAL = Set.of(
            "id", "type", "schemaVersion", "executionPlatform", "executionPlatformVersion", "exporter", "components");

    /** @throws UnreadableFile for what is no JSON object */
    static FormOutline read(byte[] content) {
        FormSchema form = FormSchema.read(content).orElseThrow(() -> new UnreadableFile("JSON"));
        Map<String, FormComponent> components = new LinkedHashMap<>();
        collect(form.fields(), "", components);
        Map<String, String> settings = new LinkedHashMap<>();
        form.root().properties().stream()
                .filter(entry -> !TECHNICAL.contains(entry.getKey()))
                .forEach(entry -> settings.put(entry.getKey(), entry.getValue().toString()));
        return new FormOutline(components, settings);
    }

    private static void collect(List<FormField> fields, String parentId, Map<String, FormComponent> components) {
        for (FormField field : fields) {
            JsonNode json = field.definition();
            String id = json.path("id")
                    .asText(json.path("key").asText(json.path("type").asText()));
            components.put(id, FormComponent.of(json, id, parentId));
            collect(field.fields(), id, components);
        }
    }
}
