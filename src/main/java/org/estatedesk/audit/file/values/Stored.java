package org.estatedesk.audit.file.values;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
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

    /**
     * The columns in which the engine keeps a value of any type, alike in all its tables, for a table called {@code v} and its
     * bytes called {@code b}.
     */
    static final String COLUMNS = """
            v.var_type_, v.text_, v.text2_, v.long_, v.double_, octet_length(b.bytes_) as bytes,
            substring(b.bytes_ from 1 for %d) as beginning""".formatted(READ);

    static final String BYTES = "left join act_ge_bytearray b on b.id_ = v.bytearray_id_";

    static Stored of(ResultSet row) throws SQLException {
        return new Stored(
                Objects.requireNonNullElse(row.getString("var_type_"), "null"),
                row.getString("text_"),
                row.getString("text2_"),
                row.getObject("long_", Long.class),
                row.getObject("double_", Double.class),
                row.getBytes("beginning"),
                row.getLong("bytes"));
    }

    /** Whether only its beginning was read. */
    boolean isCut() {
        return beginning != null && beginning.length < length;
    }
}
