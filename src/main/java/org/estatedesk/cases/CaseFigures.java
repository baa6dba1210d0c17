package org.estatedesk.cases;

/** How the desk stands right now, for its start page. */
public interface CaseFigures {

    /** Cases somebody still has to work on. */
    long open();

    /** Open cases with at least one open step whose due date has passed. */
    long late();
}
