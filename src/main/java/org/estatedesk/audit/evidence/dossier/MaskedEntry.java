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

    /** The step where it happened, as drawn; null outside of any. */
    public @Nullable String step() {
        Object step = json.get("stepName") == null ? json.get("stepId") : json.get("stepName");
        return step == null ? null : step.toString();
    }

    /** The drawing in which it happened, with its version; empty outside of any. */
    public String drawing() {
        Object process = json.get("processKey");
        return process == null ? "" : process + " v" + json.get("processVersion");
    }

    private Object field(String name) {
        Object value = json.get(name);
        if (value == null) {
            throw new IllegalStateException("An entry without " + name);
        }
        return value;
    }
}
