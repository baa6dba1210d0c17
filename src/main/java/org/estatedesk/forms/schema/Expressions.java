package org.estatedesk.forms.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** Computes FEEL expressions of forms. */
public interface Expressions {

    /**
     * Computes one expression.
     *
     * @param expression FEEL without the leading {@code =}
     * @param variables the names it may use, as plain Java values
     * @return its value; null where it cannot be computed, as form-js has it
     */
    JsonNode evaluate(String expression, Map<String, Object> variables);

    /**
     * Tells whether a property of a form is to be computed.
     *
     * @param property any property
     * @return true for text that begins with {@code =}
     */
    static boolean isExpression(JsonNode property) {
        return property.isTextual() && property.textValue().startsWith("=");
    }
}
