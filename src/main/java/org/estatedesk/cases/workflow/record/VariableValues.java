package org.estatedesk.cases.workflow.record;

import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.FileValue;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;

/** Variables as plain values, without turning anything stored back into Java objects. */
public final class VariableValues {

    private VariableValues() {}

    /** All variables in reach of that scope. */
    public static Map<String, @Nullable Object> of(VariableScope scope) {
        VariableMap typed = scope.getVariablesTyped(false);
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        typed.keySet().forEach(name -> values.put(name, of(typed.<TypedValue>getValueTyped(name))));
        return values;
    }

    static @Nullable Object of(@Nullable TypedValue typed) {
        if (typed instanceof SerializableValue object) {
            return object.getValueSerialized();
        }
        return typed instanceof FileValue file ? file.getFilename() : typed == null ? null : typed.getValue();
    }

    static boolean isRemoval(HistoricVariableUpdateEventEntity change) {
        return change.isEventOfType(HistoryEventTypes.VARIABLE_INSTANCE_DELETE);
    }

    /** In the engine's storage: text, a number, or bytes; the serializer's name tells which. */
    static @Nullable Object of(HistoricVariableUpdateEventEntity change) {
        return switch (String.valueOf(change.getSerializerName())) {
            case "boolean" -> change.getLongValue() == null ? null : change.getLongValue() == 1;
            case "date" -> change.getLongValue() == null ? null : new Date(change.getLongValue());
            case "integer", "long", "short" -> change.getLongValue();
            case "double" -> change.getDoubleValue();
            case "bytes", "serializable" -> change.getByteValue();
            case "file" -> change.getTextValue();
            default -> change.getByteValue() == null ? change.getTextValue() : text(change.getByteValue());
        };
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }
}
