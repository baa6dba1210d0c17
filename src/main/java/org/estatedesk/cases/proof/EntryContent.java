package org.estatedesk.cases.proof;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * All that an entry says, and what comes before it: what its hash covers. Nothing else may be in the journal's table.
 *
 * @param entryNo 1 for the first of a case
 * @param kind name of the kind of entry
 * @param details made by {@link EntryDetails}
 * @param previousHash hash of the entry before, or {@link #NOTHING_BEFORE}
 */
public record EntryContent(
        String caseNumber,
        int entryNo,
        String kind,
        String actor,
        @Nullable String stepId,
        @Nullable String stepName,
        @Nullable String processKey,
        @Nullable Integer processVersion,
        String text,
        Map<String, @Nullable Object> details,
        Instant occurredAt,
        Instant recordedAt,
        String previousHash) {

    /** What comes before the first entry of a case. */
    public static final String NOTHING_BEFORE = "0".repeat(64);

    private static final DateTimeFormatter UTC_MICROS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    /** The entry's fields under their names in the export; the canonical form has exactly these. */
    public Map<String, @Nullable Object> fields() {
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("case", caseNumber);
        fields.put("entryNo", entryNo);
        fields.put("kind", kind);
        fields.put("actor", actor);
        fields.put("stepId", stepId);
        fields.put("stepName", stepName);
        fields.put("processKey", processKey);
        fields.put("processVersion", processVersion);
        fields.put("text", text);
        fields.put("details", details);
        fields.put("occurredAt", iso(occurredAt));
        fields.put("recordedAt", iso(recordedAt));
        fields.put("previousHash", previousHash);
        return fields;
    }

    /** SHA-256 of the canonical form in UTF-8, in lower-case hexadecimal digits. */
    public String hash() {
        return DigestUtils.sha256Hex(CanonicalJson.of(fields()));
    }

    /** UTC to the microsecond, such as {@code 2026-03-01T01:00:00.000000Z}. */
    static String iso(Instant moment) {
        return UTC_MICROS.format(moment.truncatedTo(ChronoUnit.MICROS));
    }
}
