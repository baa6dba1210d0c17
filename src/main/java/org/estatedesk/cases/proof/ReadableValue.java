package org.estatedesk.cases.proof;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values as a readable line shows them: shortened, and never a secret. */
public final class ReadableValue {

    private static final int LONGEST = 120;

    private ReadableValue() {}

    /** A value that has no name. */
    public static String of(@Nullable Object value) {
        return of("value", value);
    }

    /** A name may tell that its value is a secret. */
    public static String of(String name, @Nullable Object value) {
        return value == null
                ? "-"
                : shortened(EntryDetails.of(Map.of(name, value)).get(name));
    }

    private static String shortened(@Nullable Object fit) {
        String text = fit instanceof Map<?, ?> digest ? digest.get("beginning") + "…" : String.valueOf(fit);
        return text.length() <= LONGEST ? text : EntryDetails.text(text.substring(0, LONGEST)) + "…";
    }
}
