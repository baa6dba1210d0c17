package org.estatedesk.audit.evidence.dossier;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the journal as its reader may see it.
 *
 * @param json as the export has it: with its hash, which is that of what was written, and {@code masked} if it is
 */
public record MaskedEntry(Map<String, @Nullable Object> json) {

    /** Whether something of it is masked. */
    public boolean masked() {
        return Boolean.TRUE.equals(json.get("masked"));
    }

    public int number() {
        return (Integer) field("entryNo");
    }

    /** Name of the kind of entry. */
    public String kind() {
        return (String) field("kind");
    }

    public String actor() {
        return (String) field("actor");
    }

    public String text() {
        return (String) field("text");
    }

    /** What was entered or changed, by name. */
    public Map<?, ?> details() {
        return (Map<?, ?>) field("details");
    }

    public Instant occurredAt() {
        return Instant.parse((String) field("occurredAt"));
    }

    public Instant recordedAt() {
        return Instant.parse((String) field("recordedAt"));
    }

    /** Where it happened: the step as drawn, and the version of the drawing; empty outside of any. */
    public String place() {
        Object step = json.get("stepName") == null ? json.get("stepId") : json.get("stepName");
        Object process = json.get("processKey");
        String drawing = process == null ? "" : process + " v" + json.get("processVersion");
        return step == null ? drawing : step + " (" + drawing + ")";
    }

    private Object field(String name) {
        Object value = json.get(name);
        if (value == null) {
            throw new IllegalStateException("An entry without " + name);
        }
        return value;
    }
}
