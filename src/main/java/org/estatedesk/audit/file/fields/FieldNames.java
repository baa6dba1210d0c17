package org.estatedesk.audit.file.fields;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.estatedesk.drawings.DrawingVersions;
import org.estatedesk.forms.schema.FormSchema;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Reads the names of fields from all forms that are live. What two forms call differently goes by its key: a wrong name
 * would be worse than none.
 */
@Component
public class FieldNames {

    private static final FieldName NONE = new FieldName(null, Map.of());

    private final Supplier<List<FormSchema>> forms;

    @Autowired
    FieldNames(DrawingVersions versions) {
        this(versions::liveForms);
    }

    FieldNames(Supplier<List<FormSchema>> forms) {
        this.forms = forms;
    }

    /** By the fields' keys. */
    public Map<String, FieldName> all() {
        Map<String, CalledField> found = new TreeMap<>();
        forms.get().forEach(form -> form.components().forEach(component -> add(found, component)));
        Map<String, FieldName> names = new TreeMap<>();
        found.forEach((key, field) -> names.put(key, field.name()));
        return names;
    }

    private static void add(Map<String, CalledField> found, JsonNode component) {
        String key = component.path("key").asText();
        if (!key.isEmpty()) {
            found.computeIfAbsent(key, first -> new CalledField()).add(component);
        }
    }

    /** What the choice with that value is called; the value itself if no form knows it. */
    public @Nullable String choice(String key, @Nullable String value) {
        return value == null ? null : all().getOrDefault(key, NONE).choices().getOrDefault(value, value);
    }
}
