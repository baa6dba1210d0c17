package org.estatedesk.cards;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The procedures that are live right now; the workflow part of this module reads them. */
public interface ProcedureCards {

    /** Keys of all procedures that somebody can start, in alphabetical order. */
    List<String> keys();

    /** The card of the newest version of a procedure in the reader's language, if there is one. */
    Optional<Card> card(String key, Locale reader);
}
