package org.estatedesk.cases.workflow.joining;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.estatedesk.cases.ServiceCase;
import org.estatedesk.platform.DeskItself;
import org.estatedesk.platform.Inputs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Passes on to a running case what was said in a call that joins it. What was not said takes nothing back: null, false,
 * {@code no} and {@code unknown} stay behind (EMG-04, EMG-14).
 */
@Component
class HandOver {

    private static final Set<Object> UNSAID = Set.of(false, "", "no", "unknown");

    private final RuntimeService runtime;
    private final DeskItself desk;

    HandOver(RuntimeService runtime, DeskItself desk) {
        this.runtime = runtime;
        this.desk = desk;
    }

    /**
     * Passes on the variables that the input {@code handOver} names, {@code a, b as c} under another name, then sets the one
     * that {@code tell} names to {@code yes}: a drawn conditional event hears of it. Nobody's rights count: whoever takes a
     * call need not see other cases.
     */
    void from(Inputs inputs, Function<String, @Nullable Object> variables, ServiceCase running) {
        Map<String, Object> said = new LinkedHashMap<>();
        names(inputs.find("handOver")).map(name -> name.split(" as ")).forEach(name -> {
            Object value = variables.apply(name[0]);
            if (value != null && !UNSAID.contains(value)) {
                said.put(name[name.length - 1], value);
            }
        });
        names(inputs.find("tell")).forEach(name -> said.put(name, "yes"));
        if (!said.isEmpty()) {
            desk.act(() -> runtime.setVariables(running.processInstanceId(), said));
        }
    }

    private static Stream<String> names(@Nullable String list) {
        return Stream.of(Objects.requireNonNullElse(list, "").split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty());
    }
}
