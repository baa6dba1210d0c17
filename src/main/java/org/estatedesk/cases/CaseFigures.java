package org.estatedesk.cases;

/** How much is to do right now, for the start page. */
public interface CaseFigures {

    /** Returns the number of cases that are not closed. */
    long open();

    /** Returns the number of open cases with a deadline that has passed. */
    long late();
}
