package org.estatedesk.audit.file.values;

import org.jspecify.annotations.Nullable;

/**
 * A value as the engine stores it.
 *
 * @param type the engine's name for its kind, such as {@code string}, {@code json} or {@code serializable}
 * @param text of a text the text, of a file its name
 * @param text2 of an object its class, of a file its content type
 * @param number of whole numbers, booleans (0 or 1) and dates (milliseconds since 1970)
 * @param beginning the first bytes of what is stored as bytes; see {@link #READ}
 * @param length of all its bytes
 */
record Stored(
        String type,
        @Nullable String text,
        @Nullable String text2,
        @Nullable Long number,
        @Nullable Double decimal,
        byte @Nullable [] beginning,
        long length) {

    /** How many bytes are read of a value at most: more than fits a page. */
    static final int READ = 40_000;

    /** Whether only its beginning was read. */
    boolean isCut() {
        return beginning != null && beginning.length < length;
    }
}
