package org.estatedesk.cases.proof;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Values as a readable line shows them: shortened, never a secret, and a dash for nothing. */
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
        String text = fit instanceof Map<?, ?> digest && digest.get("beginning") instanceof String beginning
                ? beginning + "…"
                : dashed(fit).toString();
        return text.length() <= LONGEST ? text : EntryDetails.text(text.substring(0, LONGEST)) + "…";
    }

    /** What is empty in a list or among names reads as a dash, too. */
    private static Object dashed(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> dashed = new LinkedHashMap<>();
            map.forEach((name, held) -> dashed.put(name, dashed(held)));
            return dashed;
        }
        return value instanceof Collection<?> list
                ? list.stream().map(ReadableValue::dashed).toList()
                : Objects.requireNonNullElse(value, "-");
    }
}
