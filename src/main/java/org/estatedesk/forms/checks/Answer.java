package org.estatedesk.forms.checks;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;
import org.estatedesk.forms.schema.FormField;
import org.estatedesk.forms.schema.Json;
import org.estatedesk.forms.schema.Numbers;
import org.estatedesk.forms.schema.Scope;
import org.estatedesk.forms.schema.Submission;

/**
 * The value given for one field.
 *
 * @param field the field
 * @param value the value, missing if none was given
 * @param before what the field held when the form was opened
 * @param scope the names that the field's expressions can use
 * @param submission the whole submission
 */
public record Answer(FormField field, JsonNode value, JsonNode before, Scope scope, Submission submission) {

    boolean isUnchanged() {
        return Json.same(value, before);
    }

    Answer withValue(JsonNode other) {
        return new Answer(field, other, before, scope, submission);
    }

    /** A rule that is a number, its digits as text, or a FEEL expression; empty where it is none of these. */
    Optional<BigDecimal> numericRule(String name) {
        JsonNode rule = scope.value(field.rule(name));
        return Numbers.read(rule);
    }
}
