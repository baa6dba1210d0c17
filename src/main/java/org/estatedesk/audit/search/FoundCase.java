package org.estatedesk.audit.search;

import java.time.Instant;
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

    static final String COLUMNS = "s.case_number as number, s.process_key, s.process_version as version, s.status,"
            + " nullif(s.case_class, '') as case_class, nullif(s.outcome, '') as outcome,"
            + " nullif(s.customer_name, '') as customer, nullif(s.unit, '') as unit,"
            + " nullif(s.subject, '') as subject, s.registered_at as opened_at, nullif(s.closed_at, 'infinity') as closed_at,"
            + " s.late, s.corrections, s.first_asked_by";

    Cursor cursor(Sort sort) {
        return Cursor.of(sort, sortValue, number);
    }
}
