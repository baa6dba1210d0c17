package org.estatedesk.cases;

/** Names of process variables that drawings, forms and the building blocks of cases share. */
public final class CaseVariables {

    /** Set by {@code openCase} and {@code joinCase}; the same as the business key. */
    public static final String CASE_NUMBER = "caseNumber";

    public static final String CUSTOMER_NAME = "customerName";
    public static final String CUSTOMER_PHONE = "customerPhone";
    public static final String UNIT = "unit";
    public static final String CHANNEL = "channel";
    public static final String SUBJECT = "subject";

    /** When it happened: ISO date and time. */
    public static final String OCCURRED_AT = "occurredAt";

    /** When it was typed: ISO date and time with offset; set by {@code openCase}. */
    public static final String REGISTERED_AT = "registeredAt";

    /** User id; set by {@code openCase}. */
    public static final String FIRST_ASKED_BY = "firstAskedBy";

    /** Contacts on the same unsolved matter, this one included; set by {@code openCase}. */
    public static final String REPEATS = "repeats";

    /** Whole days since the first of them; set by {@code openCase}. */
    public static final String UNSOLVED_DAYS = "unsolvedDays";

    /** Whole days since each of them, oldest first, so that a table may count those of its window; set by {@code openCase}. */
    public static final String CONTACT_DAYS = "contactDays";

    /** The class that a table, a form or an output parameter decided; the record follows it. */
    public static final String CASE_CLASS = "caseClass";

    /** The clause that decided it. */
    public static final String CLASS_CLAUSE = "classClause";

    /** Whether a matter that is still open no longer counts as unsolved: {@code yes} or {@code no}; the record follows it. */
    public static final String SETTLED = "settled";

    private CaseVariables() {}
}
