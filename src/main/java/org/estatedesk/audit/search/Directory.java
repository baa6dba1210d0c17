package org.estatedesk.audit.search;

import java.util.Collection;
import java.util.Map;

/** The names of what cases only know by its key; the workflow part of this module asks the engine. */
public interface Directory {

    /** Names of procedures as their newest drawing tells them, by key; one that is no longer deployed is missing. */
    Map<String, String> procedures(Collection<String> keys);

    /** Names of people by user id; one who is no longer known is missing. */
    Map<String, String> people(Collection<String> ids);
}
