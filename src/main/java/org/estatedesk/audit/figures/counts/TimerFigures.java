package org.estatedesk.audit.figures.counts;

import org.jspecify.annotations.Nullable;

/**
 * How the promises of one deadline ended.
 *
 * @param stepId id of the step, phase or process that it limits
 * @param withdrawn promises that ended without a verdict (void): they count in no rate
 * @param newest number of the newest of them in the ledger, which has the names as they were drawn then
 */
public record TimerFigures(
        String processKey,
        String timerId,
        String stepId,
        long kept,
        long late,
        long open,
        long withdrawn,
        long newest) {

    /** Both together; step and names are those of the newer one. */
    public TimerFigures plus(TimerFigures other) {
        TimerFigures newer = newest > other.newest ? this : other;
        return new TimerFigures(
                processKey,
                timerId,
                newer.stepId,
                kept + other.kept,
                late + other.late,
                open + other.open,
                withdrawn + other.withdrawn,
                newer.newest);
    }

    /** The share of promises kept among those with a verdict, from 0 to 1; null if there is none. */
    public @Nullable Double rate() {
        return rate(kept, late);
    }

    /** The same for any numbers of promises. */
    public static @Nullable Double rate(long kept, long late) {
        return kept + late == 0 ? null : (double) kept / (kept + late);
    }
}
