package org.estatedesk.promises;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why a promise was not kept, as the person says who completed the step.
 *
 * @param code one of {@link LateReasons#CODES}
 * @param text in own words
 * @param by user id, or {@code system}
 */
@Embeddable
public record LateReason(
        @Column(name = "late_reason") String code,
        @Column(name = "late_reason_text") @Nullable String text,
        @Column(name = "late_reason_by") String by,
        @Column(name = "late_reason_at") Instant at) {}
