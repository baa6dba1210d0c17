package org.estatedesk.drawings.migration;

/** Why a case cannot be moved; {@code why.<NAME>} in the bundle {@code messages/moves} says it in plain words. */
public enum Hindrance {
    /** The step at which it stands is not in the other version. */
    STEP_GONE,
    /** It is there, but as another kind of element: a phase instead of a step, a service instead of a person. */
    OTHER_KIND,
    /** One person does it here, several there, or the other way round. */
    OTHER_NUMBER,
    /** It stands in another phase, and the phase that the case is in stays behind. */
    OTHER_PLACE,
    /** The machine is about to do it, and there it does so at another moment. */
    MACHINE_STEP,
    /** An event took the case out of its normal course; moving would let that event happen again. */
    INTERRUPTED,
    /** It ended before its turn came. */
    OVER,
    /** It runs on another version by now. */
    ELSEWHERE,
    /** The engine refused for a reason that nobody foresaw; its log has the details. */
    REFUSED
}
