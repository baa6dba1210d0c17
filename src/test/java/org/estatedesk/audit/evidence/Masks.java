package org.estatedesk.audit.evidence;

import java.util.LinkedHashMap;
import java.util.Map;
import org.estatedesk.audit.Mask;
import org.jspecify.annotations.Nullable;

/** How two readers may see personal data. */
enum Masks implements Mask {
    NOTHING,
    NUMBERS;

    @Override
    public boolean hides() {
        return this == NUMBERS;
    }

    @Override
    public @Nullable String text(@Nullable String text) {
        return text == null || !hides() ? text : text.replaceAll("138 ?0013 ?8000", "138****8000");
    }

    @Override
    public @Nullable Object value(String name, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> shown = new LinkedHashMap<>();
            map.forEach((key, held) -> shown.put(key, value(String.valueOf(key), held)));
            return shown;
        }
        return value instanceof String text ? text(text) : value;
    }
}
