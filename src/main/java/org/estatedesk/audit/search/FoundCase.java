package org.estatedesk.audit.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.estatedesk.platform.pages.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code case_search}.
 *
 * @param sortValue what it was sorted by, as a cursor holds it
 * @param version of its drawing; null if nothing tells
 * @param closedAt null while it is open
 */
record FoundCase(
        String sortValue,
        String number,
        String processKey,
        @Nullable Integer version,
        String status,
        @Nullable String caseClass,
        @Nullable String outcome,
        @Nullable String customer,
        @Nullable String unit,
        @Nullable String subject,
        Instant openedAt,
        @Nullable Instant closedAt,
        int late,
        int corrections,
        String firstAskedBy) {

    static final String COLUMNS = "s.case_number, s.process_key, s.process_version, s.status,"
            + " nullif(s.case_class, '') as case_class, nullif(s.outcome, '') as outcome,"
            + " nullif(s.customer_name, '') as customer_name, nullif(s.unit, '') as unit,"
            + " nullif(s.subject, '') as subject, s.registered_at, nullif(s.closed_at, 'infinity') as closed_at,"
            + " s.late, s.corrections, s.first_asked_by";

    static FoundCase of(ResultSet row, int number) throws SQLException {
        return new FoundCase(
                row.getString("sort_value"),
                row.getString("case_number"),
                row.getString("process_key"),
                row.getObject("process_version", Integer.class),
                row.getString("status"),
                row.getString("case_class"),
                row.getString("outcome"),
                row.getString("customer_name"),
                row.getString("unit"),
                row.getString("subject"),
                row.getObject("registered_at", OffsetDateTime.class).toInstant(),
                moment(row.getObject("closed_at", OffsetDateTime.class)),
                row.getInt("late"),
                row.getInt("corrections"),
                row.getString("first_asked_by"));
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime stored) {
        return stored == null ? null : stored.toInstant();
    }

    Cursor cursor(Sort sort) {
        return Cursor.of(sort, sortValue, number);
    }
}
