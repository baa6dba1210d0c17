package org.estatedesk.audit.file;

import java.util.Collection;
import java.util.Map;

/** How people are called. */
public interface PeopleNames {

    /** Stands in journals for the desk itself, which is nobody. */
    String SYSTEM = "system";

    /** First and last name by user id; people who are unknown, or have no name, are missing. */
    Map<String, String> of(Collection<String> ids);
}
