package org.estatedesk.procedures.soak;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.estatedesk.forms.schema.FormSchema;
import org.estatedesk.support.RestPerson;

/** The forms as the desk serves them, each asked for once. */
final class DrawnForms {

    private static final Map<String, FormSchema> KNOWN = new ConcurrentHashMap<>();

    private DrawnForms() {}

    static FormSchema get(RestPerson admin, String name, String path) {
        return KNOWN.computeIfAbsent(name, unknown -> ask(admin, path));
    }

    private static FormSchema ask(RestPerson admin, String path) {
        ObjectNode drawn = (ObjectNode) admin.get(path).ok().json();
        // The question of the desk itself, why a step is late, refuses nobody.
        drawn.withArray("components")
                .removeIf(part -> "Group_LateReason".equals(part.path("id").asText()));
        return FormSchema.parse(drawn.toString());
    }
}
