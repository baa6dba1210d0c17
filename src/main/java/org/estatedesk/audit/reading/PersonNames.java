package org.estatedesk.audit.reading;

import java.util.Collection;
import java.util.Map;

/** What people are called. */
@FunctionalInterface
public interface PersonNames {

    /** Names by user id; whoever does not exist any more has none. */
    Map<String, String> of(Collection<String> people);
}
