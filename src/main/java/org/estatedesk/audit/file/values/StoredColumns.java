package org.estatedesk.audit.file.values;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The columns in which the engine keeps a value of any type, alike in all its tables; of long ones only the beginning. */
final class StoredColumns {

    /** For a table called {@code v} and its bytes called {@code b}. */
    static final String COLUMNS = """
            v.var_type_, v.text_, v.text2_, v.long_, v.double_, octet_length(b.bytes_) as bytes,
            substring(b.bytes_ from 1 for %d) as beginning""".formatted(Stored.READ);

    static final String BYTES = "left join act_ge_bytearray b on b.id_ = v.bytearray_id_";

    private StoredColumns() {}

    static Stored read(ResultSet row) throws SQLException {
        return new Stored(
                Objects.requireNonNullElse(row.getString("var_type_"), "null"),
                row.getString("text_"),
                row.getString("text2_"),
                number(row),
                decimal(row),
                row.getBytes("beginning"),
                row.getLong("bytes"));
    }

    private static @Nullable Long number(ResultSet row) throws SQLException {
        long number = row.getLong("long_");
        return row.wasNull() ? null : number;
    }

    private static @Nullable Double decimal(ResultSet row) throws SQLException {
        double decimal = row.getDouble("double_");
        return row.wasNull() ? null : decimal;
    }
}
