package org.estatedesk.audit.changes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.estatedesk.support.RestPerson;

/** The list of changes, as an auditor asks for it. */
record ChangeList(int port) {

    JsonNode changes(String criteria) {
        return new RestPerson(port, "auditor")
                .page("/desk/audit/changes?" + criteria)
                .ok()
                .json();
    }

    List<JsonNode> all(String criteria) {
        List<JsonNode> all = new ArrayList<>();
        String after = "";
        while (after != null) {
            JsonNode page = changes(criteria + "&size=200&after=" + after);
            page.path("items").forEach(all::add);
            after = page.path("next").asText(null);
        }
        return all;
    }
}
