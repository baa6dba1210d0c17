package org.estatedesk.knowledge;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of an approved answer.
 *
 * @param id what stands in the case of whoever was told it
 * @param number of the answer, the same in all its versions
 * @param version counts from 1
 * @param writtenBy user id
 * @param wrongAt since when it is known to be wrong; null: it is not
 */
record Answer(
        long id,
        long number,
        int version,
        @JsonUnwrapped Wording wording,
        String writtenBy,
        Instant writtenAt,
        @Nullable Instant wrongAt) {}
