package org.estatedesk.forms.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Arrays;
import java.util.Locale;

/** The components of form-js 1.8.7, told apart by what they submit. */
public enum FieldKind {
    /** One line of text. */
    TEXTFIELD,
    /** Lines of text. */
    TEXTAREA,
    /** A number, or its text with {@code serializeToString}. */
    NUMBER,
    /** Yes or no. */
    CHECKBOX,
    /** One of several options. */
    RADIO,
    /** One of several options. */
    SELECT,
    /** Any of several options, as a JSON list. */
    CHECKLIST,
    /** Any of several options, as a JSON list. */
    TAGLIST,
    /** A date, a time or both, as text. */
    DATETIME,
    /** A value that the browser computes. */
    EXPRESSION,
    /** Holds fields; with a {@code path} they are submitted inside a JSON object. */
    GROUP,
    /** Rows of the same fields, as a JSON list of objects. */
    DYNAMICLIST,
    /** Only shown: text, html, image, table, separator, spacer, button and whatever form-js does not submit. */
    SHOWN;

    static FieldKind of(JsonNode definition) {
        String type = definition.path("type").asText().toUpperCase(Locale.ROOT);
        boolean list = type.equals(DYNAMICLIST.name());
        if (list && !definition.path("isRepeating").asBoolean()) {
            return GROUP;
        }
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(type))
                .findFirst()
                .orElse(SHOWN);
    }

    /**
     * Tells whether the field has a key of its own and is submitted.
     *
     * @return false for what only holds fields or is only shown
     */
    public boolean isInput() {
        return ordinal() < GROUP.ordinal();
    }

    FieldKind withoutPath() {
        return isInput() ? SHOWN : this == DYNAMICLIST ? GROUP : this;
    }

    JsonNode emptyValue() {
        return switch (this) {
            case TEXTFIELD, TEXTAREA -> TextNode.valueOf("");
            case CHECKBOX -> BooleanNode.FALSE;
            case CHECKLIST, TAGLIST -> JsonNodeFactory.instance.arrayNode();
            default -> NullNode.instance;
        };
    }
}
