package org.estatedesk.audit.figures;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the steps of a procedure did in a period.
 *
 * @param cases runs of the procedure that ended in the period
 */
record HeatView(LocalDate from, LocalDate to, long cases, List<StepView> steps) {

    /**
     * One element of the drawing.
     *
     * @param count visits that ended in the period, cancelled ones too
     * @param medianMillis about how long the visit in the middle took, within 2 %; null without visits
     * @param late promises of the step that fell due in the period and were not kept
     */
    record StepView(String stepId, long count, @Nullable Long medianMillis, long late, long kept) {}
}
