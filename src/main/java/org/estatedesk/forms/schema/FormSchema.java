package org.estatedesk.forms.schema;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estatedesk.platform.files.PlainJson;

/** A Camunda Form: the one reader of {@code .form} files. */
public final class FormSchema {

    /** The form that asks for nothing. */
    public static final FormSchema NONE = new FormSchema(PlainJson.MAPPER.createObjectNode());

    private static final Pattern WORD = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*");

    private final JsonNode root;
    private final List<FormField> fields;

    private FormSchema(JsonNode root) {
        this.root = root;
        this.fields = FormField.listOf(root.path("components"));
    }

    /**
     * Reads a form that should be one.
     *
     * @param json the text of a {@code .form} file
     * @throws IllegalArgumentException if the text is no JSON object
     */
    public static FormSchema parse(String json) {
        try {
            return of(PlainJson.MAPPER.readTree(json))
                    .orElseThrow(() -> new IllegalArgumentException("A form is a JSON object."));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A form is a JSON object: " + e.getOriginalMessage(), e);
        }
    }

    /** Reads what somebody drew; empty where the content is no JSON object. */
    public static Optional<FormSchema> read(byte[] content) {
        try {
            return of(PlainJson.MAPPER.readTree(content));
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

    private static Optional<FormSchema> of(JsonNode root) {
        return Optional.of(root).filter(JsonNode::isObject).map(FormSchema::new);
    }

    /** The whole form: {@code id}, {@code components} and what else it says of itself. */
    public JsonNode root() {
        return root;
    }

    public String id() {
        return root.path("id").asText();
    }

    /** Its components in the order of the page. */
    public List<FormField> fields() {
        return fields;
    }

    /** The components that submit something, those inside groups and lists too. */
    public Stream<FormField> inputs() {
        return all(fields).filter(field -> field.kind().isInput());
    }

    /** Every component as the file has it, those inside groups and lists too. */
    public List<JsonNode> components() {
        return all(fields).map(FormField::definition).toList();
    }

    private static Stream<FormField> all(List<FormField> fields) {
        return fields.stream().flatMap(field -> Stream.concat(Stream.of(field), all(field.fields())));
    }

    /** The process variables that the form may set; what stands in a list or a group with a path is part of that. */
    public Set<String> variables() {
        Set<String> names = new LinkedHashSet<>();
        collectVariables(fields, names);
        return names;
    }

    private static void collectVariables(List<FormField> fields, Set<String> names) {
        for (FormField field : fields) {
            String path = field.definition().path("path").asText();
            String name = path.isEmpty() ? field.definition().path("key").asText() : path;
            if (!name.isEmpty()) {
                names.add(name.split("\\.")[0]);
            }
            if (path.isEmpty()) {
                collectVariables(field.fields(), names);
            }
        }
    }

    /** Every word of the form: a superset of the variables that it can need. */
    public Set<String> words() {
        return WORD.matcher(root.toString()).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
