package org.estatedesk.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.estatedesk.platform.files.PlainJson;

/** Writes and reads values as Tasklist exchanges them with the engine over REST. */
public final class TasklistRequest {

    /** Escapes what is no ASCII, so that even half a character gets to the server. */
    private static final JsonMapper WRITER =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private TasklistRequest() {}

    /**
     * The body for {@code submit-form}, {@code start} and {@code complete}.
     *
     * @param values the value of each variable
     * @return JSON with the member {@code variables}: lists and objects as text of the type Json, all else untyped
     */
    public static String body(ObjectNode values) {
        ObjectNode body = PlainJson.MAPPER.createObjectNode();
        ObjectNode variables = body.putObject("variables");
        values.properties().forEach(value -> write(variables.putObject(value.getKey()), value.getValue()));
        try {
            return WRITER.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(ObjectNode variable, JsonNode value) {
        if (value.isContainerNode()) {
            variable.put("type", "Json").put("value", value.toString());
        } else {
            variable.set("value", value);
        }
    }

    /**
     * The variables of a task.
     *
     * @param formVariables what {@code GET /task/{id}/form-variables?deserializeValues=false} answers
     * @return the value of each variable, as {@link ValidSubmissions} wants them
     */
    public static ObjectNode existing(JsonNode formVariables) {
        ObjectNode values = PlainJson.MAPPER.createObjectNode();
        formVariables.properties().forEach(entry -> {
            JsonNode variable = entry.getValue();
            boolean json = variable.path("type").asText().matches("Json|Object")
                    && !variable.path("value").isNull();
            values.set(entry.getKey(), json ? parse(variable.path("value")) : variable.path("value"));
        });
        return values;
    }

    private static JsonNode parse(JsonNode value) {
        try {
            return value.isTextual() ? PlainJson.MAPPER.readTree(value.textValue()) : value;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
