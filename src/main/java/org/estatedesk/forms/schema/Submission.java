package org.estatedesk.forms.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZonedDateTime;
import java.util.List;
import org.estatedesk.platform.files.PlainJson;

/**
 * What somebody wants to submit, and what it is judged against.
 *
 * @param values the variables as given; what is no text, number, truth value or JSON stands as a POJO node
 * @param existing the variables that the form can see already; none at a start
 * @param expressions the FEEL engine
 * @param now the moment of the submission, in the zone of the desk
 */
public record Submission(ObjectNode values, ObjectNode existing, Expressions expressions, ZonedDateTime now) {

    /**
     * What the form's expressions see: existing variables, over them what the form fills in by itself, over all the
     * answers.
     *
     * @param schema the form
     * @return the scope of the whole form
     */
    public Scope scope(FormSchema schema) {
        ObjectNode data = existing.deepCopy();
        fillIn(schema.fields(), data);
        overlay(data, values);
        return Scope.of(data, expressions);
    }

    /**
     * Fills in the initial values of fields that have none.
     *
     * @param fields components of a form or of a row
     * @param data the object that they stand in
     */
    public static void fillIn(List<FormField> fields, ObjectNode data) {
        for (FormField field : fields) {
            if (field.kind() == FieldKind.GROUP) {
                fillIn(field.fields(), field.path().isEmpty() ? data : inner(data, field));
            } else if (field.kind().isInput()
                    && Json.at(data, field.path()).isMissingNode()
                    && !field.path().isEmpty()) {
                Json.put(data, field.path(), field.initialValue());
            }
        }
    }

    private static ObjectNode inner(ObjectNode data, FormField group) {
        if (!Json.at(data, group.path()).isObject()) {
            Json.put(data, group.path(), PlainJson.MAPPER.createObjectNode());
        }
        return (ObjectNode) Json.at(data, group.path());
    }

    private static void overlay(ObjectNode below, ObjectNode above) {
        for (var member : above.properties()) {
            JsonNode old = below.get(member.getKey());
            if (old instanceof ObjectNode oldObject && member.getValue() instanceof ObjectNode newObject) {
                overlay(oldObject, newObject);
            } else {
                below.set(member.getKey(), member.getValue().deepCopy());
            }
        }
    }
}
