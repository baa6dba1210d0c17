package org.estatedesk.cases.proof;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The canonical form of an entry with blanks for what differs in a copy of it: the times and the hash before. */
public final class EntryPattern {

    private EntryPattern() {}

    /** Blanks are {@code @occurred@}, {@code @recorded@} and {@code @previous@}. */
    public static String of(EntryContent entry) {
        Map<String, @Nullable Object> fields = entry.fields();
        fields.put("occurredAt", "@occurred@");
        fields.put("recordedAt", "@recorded@");
        fields.put("previousHash", "@previous@");
        return CanonicalJson.of(fields);
    }
}
