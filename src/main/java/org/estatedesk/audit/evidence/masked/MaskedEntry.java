package org.estatedesk.audit.evidence.masked;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.estatedesk.cases.verification.JournalProof.Entry;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the journal as its reader may see it.
 *
 * @param fields by their names in the export, without the hash
 * @param hash of what was written, also if something of it is masked here
 */
public record MaskedEntry(Map<String, @Nullable Object> fields, String hash, boolean masked) {

    static MaskedEntry of(Entry entry, Masked shown) {
        int before = shown.hidden();
        Map<String, @Nullable Object> fields = new TreeMap<>(entry.fields());
        fields.put("text", shown.text(String.valueOf(fields.get("text"))));
        fields.put("details", details((Map<?, ?>) fields.get("details"), shown));
        return new MaskedEntry(fields, entry.hash(), shown.hidden() > before);
    }

    private static Map<String, @Nullable Object> details(@Nullable Map<?, ?> details, Masked shown) {
        Map<String, @Nullable Object> seen = new TreeMap<>();
        if (details != null) {
            details.forEach((name, value) -> seen.put((String) name, shown.value((String) name, value)));
        }
        return seen;
    }

    /** As it is written to JSON: {@code masked} only if it is. */
    public Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>(fields);
        if (masked) {
            json.put("masked", true);
        }
        json.put("hash", hash);
        return json;
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
        Object step = fields.get("stepName") == null ? fields.get("stepId") : fields.get("stepName");
        Object process = fields.get("processKey");
        String drawing = process == null ? "" : process + " v" + fields.get("processVersion");
        return step == null ? drawing : step + " (" + drawing + ")";
    }

    private Object field(String name) {
        Object value = fields.get(name);
        if (value == null) {
            throw new IllegalStateException("An entry without " + name);
        }
        return value;
    }
}
