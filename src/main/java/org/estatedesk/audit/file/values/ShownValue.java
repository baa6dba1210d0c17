package org.estatedesk.audit.file.values;

import org.jspecify.annotations.Nullable;

/**
 * A value as its reader may see it.
 *
 * @param type in words, such as {@code String} or {@code Object: java.util.ArrayList}
 * @param value null if it is empty, or cannot be shown
 * @param note why it cannot be shown, or not as a whole
 */
public record ShownValue(
        String type,
        @Nullable String value,
        boolean masked,
        @Nullable String note) {}
