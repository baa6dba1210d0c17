package org.estatedesk.audit.masks;

/** What a piece of personal data is, which decides how much of it is shown. */
public enum PersonalKind {
    /** {@code 138****5678}: enough to compare two, too little to call. */
    TELEPHONE,
    /** {@code 王*}. */
    NAME,
    /** {@code w***@example.org}. */
    EMAIL,
    /** An identity document: nothing of it. */
    DOCUMENT
}
