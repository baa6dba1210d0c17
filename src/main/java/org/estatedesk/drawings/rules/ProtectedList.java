package org.estatedesk.drawings.rules;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.estatedesk.platform.files.YamlFile;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The list of what a redraw may not drop, read once from {@code drawings/protected-steps.yaml}.
 *
 * @param processes steps by the key of their process
 * @param tables answers by the key of their table
 */
public record ProtectedList(
        @DefaultValue Map<String, List<ProtectedStep>> processes,
        @DefaultValue Map<String, List<ProtectedAnswer>> tables) {

    private static final String FILE = "drawings/protected-steps.yaml";
    private static final ProtectedList SHIPPED = read();

    /** The list that comes with the application. */
    public static ProtectedList shipped() {
        return SHIPPED;
    }

    public List<ProtectedStep> steps(String process) {
        return processes.getOrDefault(process, List.of());
    }

    /** The steps that ask something by that form as shipped. */
    public Stream<ProtectedStep> stepsAsking(String form) {
        return processes.values().stream()
                .flatMap(List::stream)
                .filter(step -> step.form().equals(form));
    }

    public List<ProtectedAnswer> answers(String table) {
        return tables.getOrDefault(table, List.of());
    }

    private static ProtectedList read() {
        return YamlFile.read(FILE).bind("", Bindable.of(ProtectedList.class)).get();
    }
}
