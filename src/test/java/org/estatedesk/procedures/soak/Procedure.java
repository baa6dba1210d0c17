package org.estatedesk.procedures.soak;

/** A procedure that is run at random. */
enum Procedure {
    COMPLAINT("complaint-handling", Integer.MAX_VALUE, 0),
    EMERGENCY("emergency-patient-assistance", 3, 4),
    TICKETS("ticket-booking", 3, 0);

    /** Its process key. */
    final String key;

    /** Spoilt submissions to try for each form. */
    final int spoilt;

    /** Every so many runs a second call comes for the same address; 0: never. */
    final int secondCalls;

    Procedure(String key, int spoilt, int secondCalls) {
        this.key = key;
        this.spoilt = spoilt;
        this.secondCalls = secondCalls;
    }
}
