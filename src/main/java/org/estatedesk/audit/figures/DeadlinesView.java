package org.estatedesk.audit.figures;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the promises of each deadline of a procedure ended that fell due in a period. */
record DeadlinesView(List<DeadlineView> deadlines) {

    /** The rate is the share of kept ones among kept and late ones, from 0 to 1; null without a verdict. */
    record DeadlineView(
            String timerId,
            String name,
            String stepId,
            String step,
            long kept,
            long late,
            long open,
            @JsonProperty("void") long withdrawn,
            @Nullable Double rate) {}
}
