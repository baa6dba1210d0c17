package org.estatedesk.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.random.RandomGenerator;
import org.estatedesk.forms.schema.Expressions;
import org.estatedesk.forms.schema.FormField;
import org.estatedesk.forms.schema.FormSchema;
import org.estatedesk.forms.schema.Json;
import org.estatedesk.forms.schema.Scope;
import org.estatedesk.forms.schema.Submission;
import org.estatedesk.platform.files.PlainJson;

/**
 * Fills forms with random values that {@link FormValidation} accepts, and that hold every field that is asked, as
 * Tasklist sends them. Conditions are respected. Write them into requests with {@link TasklistRequest}.
 */
public final class ValidSubmissions {

    private static final int ATTEMPTS = 50;

    private final Expressions expressions;
    private final ZonedDateTime now;
    private final RandomGenerator random;

    /**
     * A source of submissions.
     *
     * @param expressions the bean of this type, or any other FEEL engine
     * @param now the moment of the submissions in the zone of the desk
     * @param random decides everything: the same seed gives the same submissions
     */
    public ValidSubmissions(Expressions expressions, ZonedDateTime now, RandomGenerator random) {
        this.expressions = expressions;
        this.now = now;
        this.random = random;
    }

    /**
     * Fills in a form.
     *
     * @param schema the form
     * @param existing the variables of the task ({@link TasklistRequest#existing}); an empty object for a start
     * @return the value of each variable to submit
     */
    public ObjectNode next(FormSchema schema, ObjectNode existing) {
        return next(schema, existing, PlainJson.MAPPER.createObjectNode());
    }

    /**
     * Fills in a form with some answers given.
     *
     * @param schema the form
     * @param existing the variables of the task
     * @param fixed answers to use instead of random ones, where the form asks for them
     * @return the value of each variable to submit
     * @throws IllegalStateException if no valid submission was found, with the reasons of the last refusal
     */
    public ObjectNode next(FormSchema schema, ObjectNode existing, ObjectNode fixed) {
        List<FormRefusal> refusals = List.of();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            ObjectNode values = attempt(schema, existing, fixed);
            refusals = FormValidation.refusals(schema, submission(values, existing));
            if (refusals.isEmpty()) {
                return values;
            }
        }
        throw new IllegalStateException("No valid submission found: " + refusals);
    }

    private Submission submission(ObjectNode values, ObjectNode existing) {
        return new Submission(values, existing, expressions, now);
    }

    /** Fields come and go with the answers to others, so leaving out what is hidden is repeated until nothing moves. */
    private ObjectNode attempt(FormSchema schema, ObjectNode existing, ObjectNode fixed) {
        ObjectNode all = PlainJson.MAPPER.createObjectNode();
        RandomValues randomValues = new RandomValues(submission(all, existing), random);
        fill(schema.fields(), all, FormPosition.top(submission(all, existing).scope(schema)), randomValues);
        all.setAll(fixed);
        ObjectNode values = all;
        for (int round = 0; round < 10; round++) {
            Scope scope = submission(values, existing).scope(schema);
            ObjectNode asked = PlainJson.MAPPER.createObjectNode();
            copyAsked(schema.fields(), all, asked, FormPosition.top(scope));
            if (asked.equals(values)) {
                return values;
            }
            values = asked;
        }
        return values;
    }

    private void fill(List<FormField> fields, ObjectNode into, FormPosition place, RandomValues values) {
        for (FormField field : fields) {
            switch (field.kind()) {
                case SHOWN -> {}
                case GROUP -> fill(field.fields(), inner(into, field), place.inside(field), values);
                case DYNAMICLIST -> Json.put(into, field.path(), rows(field, place, values));
                default -> Json.put(into, field.path(), values.of(field, place));
            }
        }
    }

    private ArrayNode rows(FormField list, FormPosition place, RandomValues values) {
        ArrayNode rows = PlainJson.MAPPER.createArrayNode();
        for (int row = random.nextInt(4); row > 0; row--) {
            ObjectNode filled = rows.addObject();
            fill(list.fields(), filled, place.row(list, rows.size() - 1, filled), values);
        }
        return rows;
    }

    private static ObjectNode inner(ObjectNode into, FormField group) {
        if (group.path().isEmpty()) {
            return into;
        }
        if (!Json.at(into, group.path()).isObject()) {
            Json.put(into, group.path(), PlainJson.MAPPER.createObjectNode());
        }
        return (ObjectNode) Json.at(into, group.path());
    }

    private static void copyAsked(List<FormField> fields, JsonNode from, ObjectNode to, FormPosition place) {
        for (FormField field : fields) {
            JsonNode value = field.path().isEmpty() ? from : Json.at(from, field.path());
            boolean asked = !place.hides(field) && !field.isDisabled() && !value.isMissingNode();
            switch (field.kind()) {
                case SHOWN -> {}
                case GROUP -> copyGroup(field, value, to, place);
                case DYNAMICLIST -> {
                    if (asked) {
                        Json.put(to, field.path(), copyRows(field, value, place));
                    }
                }
                default -> {
                    if (asked) {
                        Json.put(to, field.path(), RandomValues.computed(field, place.scope(), value));
                    }
                }
            }
        }
    }

    private static void copyGroup(FormField group, JsonNode from, ObjectNode to, FormPosition place) {
        ObjectNode asked = group.path().isEmpty() ? to : PlainJson.MAPPER.createObjectNode();
        copyAsked(group.fields(), from, asked, place.inside(group));
        if (!group.path().isEmpty() && !asked.isEmpty()) {
            Json.put(to, group.path(), asked);
        }
    }

    private static ArrayNode copyRows(FormField list, JsonNode from, FormPosition place) {
        ArrayNode rows = PlainJson.MAPPER.createArrayNode();
        for (int index = 0; index < from.size(); index++) {
            ObjectNode row = from.path(index).deepCopy();
            Submission.fillIn(list.fields(), row);
            copyAsked(list.fields(), from.path(index), rows.addObject(), place.row(list, index, row));
        }
        return rows;
    }
}
