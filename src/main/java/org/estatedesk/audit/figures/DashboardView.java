package org.estatedesk.audit.figures;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the desk did in a period; without names of customers or staff. Rates are shares from 0 to 1, null without a verdict.
 *
 * @param doubted promises among them that were measured while a clock was in doubt
 */
record DashboardView(
        LocalDate from,
        LocalDate to,
        List<DayView> days,
        List<ProcedureView> procedures,
        List<ClockView> clocks,
        List<OpenCaseView> oldestOpen,
        List<LateStepView> lateSteps,
        long doubted) {

    record DayView(LocalDate day, long opened, long closed) {}

    record ProcedureView(
            String key,
            String name,
            long kept,
            long late,
            @Nullable Double rate) {}

    record ClockView(
            String procedure,
            String procedureName,
            String timerId,
            String name,
            long kept,
            long late,
            @Nullable Double rate) {}

    /**
     * One of the oldest open cases.
     *
     * @param customer always null: figures have no names
     * @param subject always null
     * @param step the step that has been open for longest; null if none is
     */
    record OpenCaseView(
            String number,
            String procedure,
            String procedureName,
            String openedAt,
            @Nullable String customer,
            @Nullable String subject,
            @Nullable String step,
            long ageMillis) {}

    record LateStepView(
            String procedure, String procedureName, String stepId, String name, long late, long medianLateMillis) {}
}
