package org.estatedesk.cases.verification;

/**
 * The first entry of a case that is not what was written.
 *
 * @param entryNo its number; of a missing one, the number that it would have
 */
record Break(String caseNumber, int entryNo, Reason reason) {

    /** {@code proof.<NAME>} in the bundle {@code messages/cases} says it in words. */
    enum Reason {
        /** Some field of it is not what its hash covers. */
        CONTENT_CHANGED,
        /** It fits its own hash, but not the entry before it: one of both was replaced. */
        CHAIN_BROKEN,
        ENTRY_MISSING,
        OUT_OF_ORDER,
        /** The entries fit, but the case counts another number of them or ends in another hash. */
        HEAD_DIFFERS,
        CASE_MISSING
    }
}
