package org.estatedesk.forms.schema;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.estatedesk.platform.files.PlainJson;
import org.jspecify.annotations.Nullable;

/** The names that an expression can use at one place of a form: the whole form, or one row of a list. */
public final class Scope {

    private static final TypeReference<Map<String, Object>> NAMES = new TypeReference<>() {};

    private final Expressions expressions;
    private final ObjectNode data;
    private final JsonNode own;
    private final @Nullable Scope parent;
    private final List<Integer> indexes;
    private @Nullable Map<String, Object> names;

    private Scope(Expressions expressions, ObjectNode data, JsonNode own, @Nullable Scope parent, List<Integer> at) {
        this.expressions = expressions;
        this.data = data;
        this.own = own;
        this.parent = parent;
        this.indexes = at;
    }

    /**
     * The scope of a whole form.
     *
     * @param data every variable and answer
     * @param expressions the FEEL engine
     * @return the scope
     */
    public static Scope of(ObjectNode data, Expressions expressions) {
        return new Scope(expressions, data, data, null, List.of());
    }

    /**
     * The scope of one row: {@code this} is the row, {@code parent} what is around it, {@code i} its number.
     *
     * @param row the answers of the row
     * @param index its position from 0
     * @return the scope
     */
    public Scope row(ObjectNode row, int index) {
        List<Integer> at = new ArrayList<>(indexes);
        at.add(index + 1);
        return new Scope(expressions, data, row, this, List.copyOf(at));
    }

    /**
     * Tells whether a condition is met.
     *
     * @param condition a property that may hold an expression
     * @return true only if it is an expression and its value is true
     */
    public boolean holds(JsonNode condition) {
        return Expressions.isExpression(condition) && value(condition).equals(BooleanNode.TRUE);
    }

    /**
     * The value of a property that may be an expression.
     *
     * @param property any property
     * @return the computed value, or the property itself
     */
    public JsonNode value(JsonNode property) {
        if (!Expressions.isExpression(property)) {
            return property;
        }
        return expressions.evaluate(property.textValue().substring(1), names());
    }

    private Map<String, Object> names() {
        if (names == null) {
            Map<String, Object> all = special("%s");
            all.putAll(PlainJson.MAPPER.convertValue(data, NAMES));
            all.putAll(special("_%s_"));
            names = all;
        }
        return names;
    }

    private Map<String, Object> special(String pattern) {
        Map<String, Object> special = new HashMap<>();
        special.put(pattern.formatted("this"), PlainJson.MAPPER.convertValue(own, Object.class));
        special.put(pattern.formatted("i"), indexes);
        special.put(pattern.formatted("parent"), parent == null ? Map.of() : parent.names());
        return special;
    }
}
