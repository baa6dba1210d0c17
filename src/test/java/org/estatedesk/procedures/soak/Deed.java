package org.estatedesk.procedures.soak;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.estatedesk.forms.schema.FieldKind;
import org.estatedesk.forms.schema.FormField;
import org.estatedesk.forms.schema.FormSchema;
import org.estatedesk.platform.files.PlainJson;

/**
 * Something that a run did.
 *
 * @param step what it started, completed or fired: a process key, a step's id or a job definition's id
 * @param choices what was chosen where a form offers a choice; what was typed decides no way
 */
record Deed(String step, ObjectNode choices) {

    static Deed fired(String timer) {
        return new Deed(timer, PlainJson.MAPPER.createObjectNode());
    }

    static Deed answered(String step, FormSchema form, ObjectNode values) {
        ObjectNode choices = PlainJson.MAPPER.createObjectNode();
        keep(form.fields(), values, choices);
        return new Deed(step, choices);
    }

    private static void keep(List<FormField> fields, ObjectNode values, ObjectNode choices) {
        for (FormField field : fields) {
            if (field.kind() == FieldKind.GROUP && field.path().isEmpty()) {
                keep(field.fields(), values, choices);
            } else if (isChoice(field) && values.has(field.path().get(0))) {
                choices.set(field.path().get(0), values.get(field.path().get(0)));
            }
        }
    }

    private static boolean isChoice(FormField field) {
        boolean drawn = field.definition().path("values").isArray();
        return field.path().size() == 1
                && switch (field.kind()) {
                    case CHECKBOX -> true;
                    case RADIO, SELECT, CHECKLIST, TAGLIST -> drawn;
                    default -> false;
                };
    }
}
