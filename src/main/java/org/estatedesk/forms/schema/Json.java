package org.estatedesk.forms.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;

/** What the checks need of JSON beyond Jackson. */
public final class Json {

    private Json() {}

    /**
     * Looks up a value.
     *
     * @param node where to begin
     * @param path names of members and, inside lists, positions
     * @return the value, missing where the path leads nowhere
     */
    public static JsonNode at(JsonNode node, List<String> path) {
        JsonNode found = node;
        for (String part : path) {
            found = found.isArray() ? elementAt(found, part) : found.path(part);
        }
        return found;
    }

    private static JsonNode elementAt(JsonNode list, String position) {
        boolean number =
                !position.isEmpty() && position.length() < 7 && position.chars().allMatch(Character::isDigit);
        return number ? list.path(Integer.parseInt(position)) : MissingNode.getInstance();
    }

    /**
     * Writes a value, with the objects around it.
     *
     * @param target the outermost object; a value in the way of the path is replaced
     * @param path names of members, at least one
     * @param value the value
     */
    public static void put(ObjectNode target, List<String> path, JsonNode value) {
        ObjectNode object = target;
        for (String part : path.subList(0, path.size() - 1)) {
            object = object.get(part) instanceof ObjectNode inner ? inner : object.putObject(part);
        }
        object.set(path.get(path.size() - 1), value);
    }

    /**
     * Tells whether a field with this value counts as left out.
     *
     * @param value any value
     * @return true for nothing, null, empty text and an empty list
     */
    public static boolean isEmpty(JsonNode value) {
        return value.isMissingNode()
                || value.isNull()
                || value.isTextual() && value.textValue().isEmpty()
                || value.isArray() && value.isEmpty();
    }

    /**
     * Compares as JavaScript does: 1 and 1.0 are the same number.
     *
     * @param one a value
     * @param other a value
     * @return whether both say the same
     */
    public static boolean same(JsonNode one, JsonNode other) {
        return one.equals(Json::compare, other);
    }

    private static int compare(JsonNode one, JsonNode other) {
        if (isFinite(one) && isFinite(other)) {
            return one.decimalValue().compareTo(other.decimalValue());
        }
        return one.equals(other) ? 0 : 1;
    }

    /**
     * Tells whether a value is a number that can be reckoned with.
     *
     * @param value any value
     * @return false for other values, for what is not a number and for infinity
     */
    public static boolean isFinite(JsonNode value) {
        return value.isNumber() && (!value.isFloatingPointNumber() || Double.isFinite(value.doubleValue()));
    }

    /**
     * Reads a number.
     *
     * @param value a finite number
     * @return the number without needless zeros
     */
    public static BigDecimal decimal(JsonNode value) {
        return value.decimalValue().stripTrailingZeros();
    }
}
