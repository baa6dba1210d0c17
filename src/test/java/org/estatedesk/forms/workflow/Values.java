package org.estatedesk.forms.workflow;

import java.util.LinkedHashMap;
import java.util.Map;

/** Variables as Tasklist writes them into a request. */
final class Values {

    private final Map<String, Object> variables = new LinkedHashMap<>();

    static Values probeStart() {
        return new Values()
                .with("customer", "王女士")
                .with("course", "Water from the ceiling\nsince Monday")
                .with("agreed", true)
                .with("fault", "slight")
                .with("rooms", "Json", "[\"hall\",\"bath\"]")
                .with("happenedAt", "2026-11-22T14:30+08:00")
                .with("address", "Json", "{\"street\":\"Long Street 1\",\"floor\":3}");
    }

    static Values probeTask() {
        return new Values()
                .with("room", "hall")
                .with("checked", "Json", "[\"bath\"]")
                .with("done", "yes")
                .with("result", "Dry again");
    }

    Values with(String name, Object value) {
        Map<String, Object> variable = new LinkedHashMap<>();
        variable.put("value", value);
        variables.put(name, variable);
        return this;
    }

    Values with(String name, String type, String value) {
        variables.put(name, Map.of("type", type, "value", value));
        return this;
    }

    /** A serialized Java object, which no browser sends. */
    Values withObject(String name, String value, String javaType) {
        Map<String, String> info =
                Map.of("objectTypeName", javaType, "serializationDataFormat", "application/x-java-serialized-object");
        variables.put(name, Map.of("type", "Object", "value", value, "valueInfo", info));
        return this;
    }

    Values without(String name) {
        variables.remove(name);
        return this;
    }

    Map<String, Object> body() {
        return Map.of("variables", variables);
    }

    Map<String, Object> variables() {
        return variables;
    }
}
