package org.estatedesk.drawings;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.estatedesk.platform.PlainJson;

/**
 * The JSON of a Camunda Form.
 *
 * @param root the whole form: {@code id}, {@code components}
 */
public record FormSchema(JsonNode root) {

    /** Empty where the content is no JSON object. */
    public static Optional<FormSchema> read(byte[] content) {
        try {
            return Optional.of(PlainJson.MAPPER.readTree(content))
                    .filter(JsonNode::isObject)
                    .map(FormSchema::new);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Why the content cannot be read, with the line; empty where it can. */
    public static Optional<String> problem(byte[] content) {
        try {
            return PlainJson.MAPPER.readTree(content).isObject() ? Optional.empty() : Optional.of("JSON");
        } catch (JsonProcessingException broken) {
            JsonLocation place = broken.getLocation();
            return Optional.of("JSON, " + place.getLineNr() + ":" + place.getColumnNr());
        } catch (IOException unreadable) {
            return Optional.of("JSON");
        }
    }

    public String id() {
        return root.path("id").asText();
    }

    /** Every component, those inside groups and lists too. */
    public List<JsonNode> components() {
        List<JsonNode> found = new ArrayList<>();
        collect(root, found);
        return found;
    }

    /** The process variables that the form may set; what stands in a list or a group with a path is part of that. */
    public Set<String> variables() {
        Set<String> names = new LinkedHashSet<>();
        collectVariables(root, names);
        return names;
    }

    /** A finding at one of its components. */
    public static Finding finding(DrawingFile file, JsonNode component, HouseRule rule, String... details) {
        String id = component.path("id").asText(component.path("key").asText());
        String name = component.path("label").asText(component.path("key").asText());
        return new Finding(file.name(), id, name, rule, List.of(details));
    }

    private static void collect(JsonNode parent, List<JsonNode> found) {
        for (JsonNode component : parent.path("components")) {
            found.add(component);
            collect(component, found);
        }
    }

    private static void collectVariables(JsonNode parent, Set<String> names) {
        for (JsonNode component : parent.path("components")) {
            String path = component.path("path").asText();
            String name = path.isEmpty() ? component.path("key").asText() : path;
            if (!name.isEmpty()) {
                names.add(name.split("\\.")[0]);
            }
            if (path.isEmpty()) {
                collectVariables(component, names);
            }
        }
    }
}
