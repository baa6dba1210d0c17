package org.estatedesk.forms.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * The values that may be chosen. As in form-js they come from a variable that was there before ({@code valuesKey}), from
 * the form ({@code values}) or from an expression ({@code valuesExpression}), in this order.
 *
 * @param values what a choice may be
 */
public record Options(List<JsonNode> values) {

    /**
     * The options of a field.
     *
     * @param field a radio group, list, checklist or tag list
     * @param existing the variables that were there before
     * @param scope the names that the expression can use
     * @return the options; none where their source holds no list
     */
    public static Options of(FormField field, JsonNode existing, Scope scope) {
        JsonNode definition = field.definition();
        JsonNode source;
        if (definition.has("valuesKey")) {
            source = existing.path(definition.path("valuesKey").asText());
        } else if (definition.has("values")) {
            source = definition.path("values");
        } else {
            source = scope.value(definition.path("valuesExpression"));
        }
        return new Options(source.isArray() ? read(source) : List.of());
    }

    private static List<JsonNode> read(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(option -> option.isObject() ? option.path("value") : option)
                .filter(value -> !Json.isEmpty(value))
                .toList();
    }

    /**
     * Tells whether a value may be chosen.
     *
     * @param choice any value
     * @return whether it is one of the options
     */
    public boolean contains(JsonNode choice) {
        return values.stream().anyMatch(value -> Json.same(value, choice));
    }
}
