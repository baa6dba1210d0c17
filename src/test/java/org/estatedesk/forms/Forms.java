package org.estatedesk.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import org.estatedesk.forms.schema.Expressions;
import org.estatedesk.forms.schema.FormSchema;
import org.estatedesk.forms.schema.Submission;
import org.estatedesk.forms.workflow.Feel;
import org.estatedesk.platform.files.PlainJson;

/** Short forms and submissions for tests; JSON may be written with single quotes. */
final class Forms {

    static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-22T09:00+08:00[Asia/Shanghai]");
    static final Expressions FEEL = Feel.engine();

    private static final JsonNode PEOPLE =
            json("{'values':[{'label':'李娜','value':'hotline'},{'label':'王芳','value':'frontdesk'}]}")
                    .path("values");

    private Forms() {}

    static FormSchema form(String... components) {
        return FormSchema.parse(
                "{'components':[%s]}".formatted(String.join(",", components)).replace('\'', '"'));
    }

    /** With two people in each list that the desk fills with the people of a group. */
    static FormSchema file(Path path) {
        try {
            JsonNode form = PlainJson.MAPPER.readTree(Files.readString(path));
            form.findParents("properties").stream()
                    .filter(field -> field.path("properties").has("people"))
                    .forEach(field -> ((ObjectNode) field).set("values", PEOPLE.deepCopy()));
            return FormSchema.parse(form.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ObjectNode json(String json) {
        try {
            JsonNode node = PlainJson.MAPPER.readTree(json.replace('\'', '"'));
            return (ObjectNode) node;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static Submission submission(ObjectNode values, ObjectNode existing) {
        return new Submission(values, existing, FEEL, NOW);
    }

    static List<String> faults(FormSchema form, ObjectNode values, ObjectNode existing) {
        return FormValidation.refusals(form, submission(values, existing)).stream()
                .map(refusal -> refusal.key() + " " + refusal.fault().code())
                .toList();
    }
}
