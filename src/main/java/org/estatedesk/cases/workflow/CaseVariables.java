package org.estatedesk.cases.workflow;

/** Names of process variables that drawings, forms and the building blocks of cases share. */
final class CaseVariables {

    /** Set by {@code openCase} and {@code joinCase}; the same as the business key. */
    static final String CASE_NUMBER = "caseNumber";

    static final String CUSTOMER_NAME = "customerName";
    static final String CUSTOMER_PHONE = "customerPhone";
    static final String UNIT = "unit";
    static final String CHANNEL = "channel";
    static final String SUBJECT = "subject";

    /** When it happened: ISO date and time. */
    static final String OCCURRED_AT = "occurredAt";

    /** When it was typed: ISO date and time with offset; set by {@code openCase}. */
    static final String REGISTERED_AT = "registeredAt";

    /** User id; set by {@code openCase}. */
    static final String FIRST_ASKED_BY = "firstAskedBy";

    /** Contacts on the same unsolved matter, this one included; set by {@code openCase}. */
    static final String REPEATS = "repeats";

    /** Whole days since the first of them; set by {@code openCase}. */
    static final String UNSOLVED_DAYS = "unsolvedDays";

    /** The class that a table, a form or an output parameter decided; the record follows it. */
    static final String CASE_CLASS = "caseClass";

    /** The clause that decided it. */
    static final String CLASS_CLAUSE = "classClause";

    private CaseVariables() {}
}
