package org.estatedesk.promises.workflow.escalation;

/** What the process {@code escalation} and its building blocks call things. */
final class Escalation {

    /** Key of the process that climbs. */
    static final String PROCESS = "escalation";

    /** Key of the table that says who is above whom. */
    static final String LADDER = "escalation-ladder";

    /** Message that ends an escalation whose late steps are all over. */
    static final String DONE = "late-step-done";

    /** Ids of the late steps, separated by commas; empty if the deadline took its step away. */
    static final String LATE_STEPS = "lateSteps";

    /** User ids of those who let them lapse, separated by commas. */
    static final String LATE_HOLDERS = "lateHolders";

    /** The process instance whose promise broke. */
    static final String LATE_PROCESS = "lateProcess";

    /** Its process key: the ladder may be climbed faster in some procedures. */
    static final String LATE_PROCEDURE = "lateProcedure";

    /** Names of the late steps, as drawn. */
    static final String STEP_NAME = "stepName";

    /** The group that is told now, or first. */
    static final String RUNG_GROUP = "rungGroup";

    /** ISO duration until the next group is told. */
    static final String RUNG_TIME = "rungTime";

    /** Priority of the late steps at the first rung; each further rung adds a little. */
    static final String RUNG_PRIORITY = "rungPriority";

    /** How many groups were told so far. */
    static final String RUNG = "rung";

    /** Whether somebody took it up: {@code no}, {@code yes}, or {@code over} if nothing is late any more. */
    static final String ACKNOWLEDGED = "acknowledged";

    private Escalation() {}
}
