package org.estatedesk.audit.file.work;

import java.util.Map;
import java.util.Objects;
import org.estatedesk.audit.file.FileWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in one sentence what somebody did by hand. */
@Component
class OperationWords {

    private static final String NOTHING = "-";

    private final FileWords words;

    OperationWords(FileWords words) {
        this.words = words;
    }

    /**
     * The sentence; who did it is not a part of it.
     *
     * @param step as its reader may see it, like {@code before} and {@code after}
     * @param names how people are called, by user id
     */
    String say(
            OperationRow row,
            @Nullable String step,
            Map<String, String> names,
            @Nullable String before,
            @Nullable String after) {
        String operation = words.label("operation." + row.operation(), row.operation());
        String done = words.say("operation.done", Map.of("done", operation, "what", what(row, step)));
        return row.isPlain()
                ? done
                : words.say(
                        "operation.changed",
                        Map.of(
                                "done", done,
                                "property", label("property.", row.property()),
                                "before", value(row, names, before),
                                "after", value(row, names, after)));
    }

    private String what(OperationRow row, @Nullable String step) {
        String entity = label("entity.", row.entity());
        return step == null ? entity : words.say("operation.step", Map.of("entity", entity, "step", step));
    }

    private String label(String kind, @Nullable String key) {
        return key == null ? NOTHING : words.label(kind + key, key);
    }

    private static String value(OperationRow row, Map<String, String> names, @Nullable String value) {
        String shown = Objects.requireNonNullElse(value, NOTHING);
        return row.isAboutPerson() ? names.getOrDefault(shown, shown) : shown;
    }
}
