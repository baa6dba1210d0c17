package org.estatedesk.forms.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.POJONode;
import java.util.Date;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.camunda.bpm.engine.variable.value.ObjectValue;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.StringValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.json.SpinJsonNode;
import org.estatedesk.forms.checks.Typed;
import org.estatedesk.forms.schema.FormField;
import org.estatedesk.forms.schema.FormSchema;
import org.estatedesk.platform.files.PlainJson;
import org.jspecify.annotations.Nullable;

/** Reads the engine's variables as JSON. */
public final class SubmittedValues {

    /** Tasklist sends a list back with the type of the variable that it came from: plain Java collections at most. */
    private static final Pattern PLAIN_TYPE =
            Pattern.compile("(java\\.util\\.(ArrayList|List|LinkedHashMap|HashMap|Map)|java\\.lang\\.\\w+|[<>,\\s])+");

    private SubmittedValues() {}

    /** What was submitted; whatever a form cannot ask for becomes a POJO node, which no check accepts. */
    static ObjectNode submitted(@Nullable Map<String, Object> variables) {
        ObjectNode values = PlainJson.MAPPER.createObjectNode();
        VariableMap typed = Variables.fromMap(variables == null ? Map.of() : variables);
        for (String name : typed.keySet()) {
            TypedValue value = typed.getValueTyped(name);
            values.set(name, value != null && value.isTransient() ? foreign() : read(value));
        }
        return values;
    }

    /** What people typed, as they meant it; what was there before and comes back stays as it was. */
    static @Nullable Map<String, Object> meant(
            FormSchema form, @Nullable Map<String, Object> variables, VariableMap existing) {
        VariableMap typed = Variables.fromMap(variables == null ? Map.of() : variables);
        VariableMap meant = Variables.createVariables();
        form.inputs()
                .filter(field -> Typed.isTyped(field.kind()) && typed.getValueTyped(name(field)) instanceof StringValue)
                .forEach(field -> {
                    StringValue value = typed.getValueTyped(name(field));
                    String words = value.getValue();
                    if (words != null && !value.isTransient() && !words.equals(existing.get(name(field)))) {
                        meant.putValueTyped(name(field), Variables.stringValue(Typed.meant(field, words)));
                    }
                });
        if (meant.isEmpty()) {
            return variables;
        }
        typed.keySet().stream()
                .filter(name -> !meant.containsKey(name))
                .forEach(name -> meant.putValueTyped(name, typed.getValueTyped(name)));
        return meant;
    }

    private static String name(FormField field) {
        return String.join(".", field.path());
    }

    /** What is there already; dates as text that cannot be compared, since each browser writes them in its own zone. */
    public static ObjectNode existing(VariableMap variables) {
        ObjectNode values = PlainJson.MAPPER.createObjectNode();
        for (String name : variables.keySet()) {
            TypedValue value = variables.getValueTyped(name);
            if (value != null && value.getType() == ValueType.DATE && value.getValue() instanceof Date date) {
                values.set(name, new POJONode(date.toInstant().toString()));
            } else if (!read(value).isPojo()) {
                values.set(name, read(value));
            }
        }
        return values;
    }

    private static JsonNode read(@Nullable TypedValue value) {
        if (value instanceof SerializableValue serialized && serialized.getValueSerialized() != null) {
            return isPlain(serialized) ? parse(serialized.getValueSerialized()) : foreign();
        }
        Object plain = value == null ? null : value.getValue();
        if (plain == null) {
            return NullNode.instance;
        }
        if (plain instanceof SpinJsonNode json) {
            return parse(json.toString());
        }
        boolean simple = plain instanceof String || plain instanceof Boolean || plain instanceof Number;
        return simple ? PlainJson.MAPPER.valueToTree(plain) : foreign();
    }

    private static boolean isPlain(SerializableValue value) {
        String format = value.getSerializationDataFormat();
        boolean json = format == null || format.equals(Variables.SerializationDataFormats.JSON.getName());
        boolean type = !(value instanceof ObjectValue object)
                || object.getObjectTypeName() != null
                        && PLAIN_TYPE.matcher(object.getObjectTypeName()).matches();
        return json && type;
    }

    private static JsonNode parse(String json) {
        try {
            JsonNode node = PlainJson.MAPPER.readTree(json);
            return node == null || node.isMissingNode() ? foreign() : node;
        } catch (JsonProcessingException e) {
            return foreign();
        }
    }

    private static JsonNode foreign() {
        return new POJONode("?");
    }
}
