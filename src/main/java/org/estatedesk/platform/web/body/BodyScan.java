package org.estatedesk.platform.web.body;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON body token by token, exactly as the engine's parser will, and refuses what must not reach it:
 * expressions (the engine would run them), texts the database cannot hold, variables whose value does not fit their
 * type. Token by token, because a tree hides duplicate members.
 */
public final class BodyScan {

    private static final JsonFactory JSON = new JsonFactory();
    /** Members of the engine's requests that map a variable's name to its type and value. */
    private static final Set<String> VARIABLE_MAPS = Set.of(
            "variables",
            "localVariables",
            "modifications",
            "processVariables",
            "processVariablesLocal",
            "processVariablesToTriggeredScope",
            "correlationKeys",
            "localCorrelationKeys");

    private final JsonParser json;
    private final @Nullable String rootVariable;
    private final Deque<SubmittedVariable> open = new ArrayDeque<>();
    private boolean comparesValues;

    private BodyScan(JsonParser json, @Nullable String rootVariable) {
        this.json = json;
        this.rootVariable = rootVariable;
    }

    /**
     * Scans a whole body.
     *
     * @param body raw bytes in UTF-8, UTF-16 or UTF-32, as JSON allows
     * @param rootVariable the variable that the whole body is, when the request's address names one
     * @return whether it asks for what has certain values in its variables, or for an order by them
     * @throws RequestRefused with status 400
     */
    public static boolean comparesValues(byte[] body, @Nullable String rootVariable) {
        try (JsonParser json = JSON.createParser(body)) {
            BodyScan scan = new BodyScan(json, rootVariable);
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                scan.take(token);
            }
            return scan.comparesValues;
        } catch (JsonProcessingException e) {
            throw RequestRefused.badRequest("refused.not-json", e.getOriginalMessage());
        } catch (IOException e) {
            throw RequestRefused.badRequest("refused.not-json", String.valueOf(e.getMessage()));
        }
    }

    private void take(JsonToken token) throws IOException {
        JsonStreamContext context = json.getParsingContext();
        switch (token) {
            case FIELD_NAME -> checkMember(context);
            case START_OBJECT, START_ARRAY -> openStructure(token, context);
            case END_OBJECT -> closeObject();
            case END_ARRAY -> {}
            default -> takeScalar(token, context);
        }
    }

    private void checkMember(JsonStreamContext object) {
        String name = object.getCurrentName();
        StorableText.checkStorable(name, name);
        if (isVariableMap(object)) {
            StorableText.checkVariableName(name);
        } else if (StorableText.isExpression(name)) {
            throw RequestRefused.badRequest("refused.expression", StorableText.shown(name));
        }
    }

    private void openStructure(JsonToken token, JsonStreamContext opened) {
        JsonStreamContext around = opened.getParent();
        comparesValues |= isCriterion(token, around);
        if (isVariable(opened)) {
            open.push(new SubmittedVariable(variableName(around)));
        } else if (isVariable(around) && "value".equals(around.getCurrentName())) {
            throw RequestRefused.badRequest(
                    "refused.variable.structure", current().shownName());
        } else if (isVariableMap(around) && token == JsonToken.START_ARRAY) {
            throw RequestRefused.badRequest("refused.variable.form", StorableText.shown(around.getCurrentName()));
        }
    }

    /** In queries, members of these names are lists of name, operator and value. */
    private static boolean isCriterion(JsonToken token, JsonStreamContext around) {
        return token == JsonToken.START_OBJECT
                && around.inArray()
                && around.getParent().inObject()
                && ValueCriterion.isList(around.getParent().getCurrentName());
    }

    /** The parser has already left the object; only its name is still known. */
    private void closeObject() {
        JsonStreamContext around = json.getParsingContext();
        if (isVariableMap(around) || around.inRoot() && rootVariable != null) {
            open.pop().check();
        }
    }

    private void takeScalar(JsonToken token, JsonStreamContext context) throws IOException {
        String member = context.getCurrentName();
        String text = json.getText();
        if (isVariableMap(context)) {
            throw RequestRefused.badRequest("refused.variable.form", StorableText.shown(member));
        }
        if (isVariable(context)) {
            current().take(member, token, text);
        } else if (token == JsonToken.VALUE_STRING) {
            StorableText.checkStorable(text, member == null ? "" : member);
        }
        comparesValues |= member != null && ValueCriterion.isOne(member, text);
    }

    private SubmittedVariable current() {
        return open.element();
    }

    private String variableName(JsonStreamContext around) {
        return around.inRoot() ? String.valueOf(rootVariable) : around.getCurrentName();
    }

    private boolean isVariable(JsonStreamContext context) {
        if (!context.inObject()) {
            return false;
        }
        JsonStreamContext around = context.getParent();
        return around.inRoot() ? rootVariable != null : isVariableMap(around);
    }

    /** Queries have lists of the same names, and an external task's topic holds plain values: neither is a map. */
    private static boolean isVariableMap(JsonStreamContext context) {
        if (!context.inObject() || !context.getParent().inObject()) {
            return false;
        }
        return VARIABLE_MAPS.contains(context.getParent().getCurrentName())
                && !isInside(context, "topics")
                && !isInside(context, "orQueries");
    }

    private static boolean isInside(JsonStreamContext context, String member) {
        for (JsonStreamContext at = context.getParent(); at != null; at = at.getParent()) {
            if (member.equals(at.getCurrentName())) {
                return true;
            }
        }
        return false;
    }
}
