package org.estatedesk.tickets.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.stereotype.Component;

/** Lists as variables of the type that forms of Tasklist can offer options from. */
@Component
class JsonVariables {

    private final ObjectMapper json;

    JsonVariables(ObjectMapper json) {
        this.json = json;
    }

    /** Any value that is JSON when written. */
    TypedValue of(Object value) {
        return SpinValues.jsonValue(tree(value).toString()).create();
    }

    /** Options of a field: what is chosen, and how it reads. */
    TypedValue options(List<Map.Entry<String, String>> options) {
        return of(options.stream()
                .map(option -> Map.of("value", option.getKey(), "label", option.getValue()))
                .toList());
    }

    JsonNode tree(Object value) {
        return json.valueToTree(value);
    }
}
