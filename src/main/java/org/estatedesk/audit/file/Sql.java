package org.estatedesk.audit.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.estatedesk.platform.DeskTime;
import org.jspecify.annotations.Nullable;

/** What all queries on the engine's tables share. Its columns hold times without a zone: those of the JVM. */
public final class Sql {

    private Sql() {}

    /** A time that is always there. */
    public static Instant moment(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(momentOrNull(row, column), column);
    }

    public static @Nullable Instant momentOrNull(ResultSet row, String column) throws SQLException {
        return DeskTime.instantOrNull(row.getTimestamp(column));
    }

    public static Timestamp time(Instant moment) {
        return Timestamp.from(moment);
    }

    /** A list for {@code in (..)}, which must not be empty. */
    public static List<String> orNone(List<String> ids) {
        return ids.isEmpty() ? List.of("") : ids;
    }
}
