package org.estatedesk.tasklist.finding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row {@code s} of {@code case_search} that was found, with the record {@code c} of the case: the row is as auditors read it, masked.
 *
 * @param seen whether the person may see the case; if not, nothing but its status and whom to ask may be told
 */
record FoundRow(
        String number,
        String processKey,
        String status,
        @Nullable String caseClass,
        @Nullable String outcome,
        @Nullable String customer,
        @Nullable String unit,
        @Nullable String subject,
        String firstAskedBy,
        Instant registeredAt,
        boolean seen) {

    static final String COLUMNS =
            "s.case_number as number, s.process_key, s.status, nullif(s.case_class, '') as case_class,"
                    + " nullif(s.outcome, '') as outcome, c.customer_name as customer, c.unit,"
                    + " c.subject, s.first_asked_by, s.registered_at";
}
