package org.estatedesk.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import org.estatedesk.forms.schema.FormField;
import org.estatedesk.forms.schema.FormSchema;
import org.estatedesk.forms.schema.Json;
import org.estatedesk.platform.files.PlainJson;

/** Spoils a valid submission in every way that the form knows, one field at a time. */
public final class InvalidSubmissions {

    private static final String MEGABYTE = "x".repeat(1 << 20);

    private final FormSchema schema;
    private final ObjectNode valid;
    private final List<Invalid> found = new ArrayList<>();

    private InvalidSubmissions(FormSchema schema, ObjectNode valid) {
        this.schema = schema;
        this.valid = valid;
    }

    /**
     * A submission to refuse.
     *
     * @param what how it was spoilt, such as {@code too long}
     * @param key the field that the refusal must name, such as {@code unit} or {@code witnesses.0.name}
     * @param values the value of each variable
     */
    public record Invalid(String what, String key, ObjectNode values) {

        @Override
        public String toString() {
            return key + " " + what;
        }
    }

    /**
     * Spoils a submission.
     *
     * @param schema the form
     * @param valid a valid submission that holds every field that is asked, as {@link ValidSubmissions} gives it; a
     *     field that is not in it counts as hidden
     * @return every spoilt variant, in a fixed order
     */
    public static List<Invalid> of(FormSchema schema, ObjectNode valid) {
        InvalidSubmissions all = new InvalidSubmissions(schema, valid);
        all.spoilAll(schema.fields(), List.of());
        all.addStrangers();
        return List.copyOf(all.found);
    }

    private void spoilAll(List<FormField> fields, List<String> around) {
        for (FormField field : fields) {
            List<String> path = join(around, field.path());
            switch (field.kind()) {
                case SHOWN -> {}
                case GROUP -> spoilGroup(field, path);
                case DYNAMICLIST -> spoilRows(field, path);
                default -> spoilInput(field, path);
            }
        }
    }

    private void spoilInput(FormField field, List<String> path) {
        if (at(path).isMissingNode()) {
            add("sent although it is not asked", path, TextNode.valueOf("x"));
            return;
        }
        boolean readonly = field.definition().path("readonly").asBoolean();
        if (readonly) {
            add("changed although it is only shown", path, TextNode.valueOf("changed by somebody"));
        } else {
            if (field.isRequired()) {
                addWithout(path);
            }
            Spoilers.of(field).forEach((what, value) -> add(what, path, value));
        }
    }

    private void spoilGroup(FormField group, List<String> path) {
        spoilAll(group.fields(), path);
        if (!group.path().isEmpty() && at(path).isObject()) {
            add("replaced by text", path, TextNode.valueOf("x"));
            add("unknown inside", join(path, List.of("stranger")), TextNode.valueOf("x"));
        }
    }

    private void spoilRows(FormField list, List<String> path) {
        if (at(path).isMissingNode()) {
            add("sent although it is not asked", path, PlainJson.MAPPER.createArrayNode());
            return;
        }
        add("replaced by text", path, TextNode.valueOf("x"));
        add("too many rows", path, rows(201));
        for (int index = 0; index < at(path).size(); index++) {
            List<String> row = join(path, List.of(String.valueOf(index)));
            spoilAll(list.fields(), row);
            add("unknown inside", join(row, List.of("stranger")), TextNode.valueOf("x"));
        }
    }

    private static ArrayNode rows(int count) {
        ArrayNode rows = PlainJson.MAPPER.createArrayNode();
        for (int row = 0; row < count; row++) {
            rows.addObject();
        }
        return rows;
    }

    private void addStrangers() {
        add("unknown", List.of("stranger"), TextNode.valueOf("x"));
        add("unknown, empty", List.of("stranger"), PlainJson.MAPPER.nullNode());
        add("unknown, a megabyte", List.of("stranger"), TextNode.valueOf(MEGABYTE));
        add("unknown, a list", List.of("stranger"), rows(3));
        add(
                "unknown, in another alphabet",
                List.of("陌生人"),
                PlainJson.MAPPER.getNodeFactory().numberNode(7));
    }

    private void add(String what, List<String> path, JsonNode value) {
        ObjectNode copy = valid.deepCopy();
        replace(copy, path, value);
        found.add(new Invalid(what, String.join(".", path), copy));
    }

    private void addWithout(List<String> path) {
        ObjectNode copy = valid.deepCopy();
        ((ObjectNode) Json.at(copy, path.subList(0, path.size() - 1))).remove(path.get(path.size() - 1));
        found.add(new Invalid("left out", String.join(".", path), copy));
    }

    private static void replace(ObjectNode copy, List<String> path, JsonNode value) {
        JsonNode holder = Json.at(copy, path.subList(0, path.size() - 1));
        if (holder instanceof ObjectNode object) {
            object.set(path.get(path.size() - 1), value);
        } else {
            Json.put(copy, path, value);
        }
    }

    private JsonNode at(List<String> path) {
        return Json.at(valid, path);
    }

    private static List<String> join(List<String> first, List<String> second) {
        List<String> joined = new ArrayList<>(first);
        joined.addAll(second);
        return List.copyOf(joined);
    }
}
