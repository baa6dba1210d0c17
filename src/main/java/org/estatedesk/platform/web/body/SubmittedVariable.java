package org.estatedesk.platform.web.body;

import com.fasterxml.jackson.core.JsonToken;
import org.jspecify.annotations.Nullable;

/** One variable of a request body while it is read: {@code "name": {"type": ..., "value": ...}}. */
final class SubmittedVariable {

    private final String name;
    private @Nullable String type;
    private JsonToken kind = JsonToken.VALUE_NULL;
    private String text = "";

    SubmittedVariable(String name) {
        this.name = name;
    }

    String shownName() {
        return StorableText.shown(name);
    }

    /** Like the engine's parser, the last of two members of the same name counts. */
    void take(String member, JsonToken token, String scalar) {
        if (member.equals("type")) {
            type = token == JsonToken.VALUE_NULL ? null : scalar;
        } else if (member.equals("value")) {
            kind = token;
            text = scalar;
        }
        if (token == JsonToken.VALUE_STRING) {
            StorableText.checkStorable(scalar, name);
        }
    }

    /**
     * Checks the value against the declared type, or against what the engine would guess.
     *
     * @throws RequestRefused naming the variable
     */
    void check() {
        VariableType declared = type == null ? VariableType.guess(kind) : VariableType.named(type);
        if (declared == null) {
            throw RequestRefused.badRequest(
                    "refused.variable.type", shownName(), StorableText.shown(String.valueOf(type)));
        }
        if (kind != JsonToken.VALUE_NULL && !declared.accepts(kind, text)) {
            throw RequestRefused.badRequest("refused.variable.value", shownName(), declared.shownName());
        }
        if (declared == VariableType.STRING && text.codePointCount(0, text.length()) > StorableText.LONGEST_TEXT) {
            throw RequestRefused.badRequest("refused.variable.long", shownName(), StorableText.LONGEST_TEXT);
        }
    }
}
