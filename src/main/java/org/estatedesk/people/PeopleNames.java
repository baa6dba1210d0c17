package org.estatedesk.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What people and groups are called in the directory, for many in one query. Rights do not count: whoever is shown a name
 * has been let in before. Nothing is asked for null.
 */
public interface PeopleNames {

    /** Stands in journals for the desk itself, which is nobody. */
    String SYSTEM = "system";

    /** First and last name by user id; people who are unknown, or have no name, are missing. */
    Map<String, String> people(Collection<? extends @Nullable String> ids);

    /** By their keys; groups that are unknown, or have no name, are missing. */
    Map<String, String> groups(Collection<? extends @Nullable String> keys);

    /** The name of one person, or the id of somebody who has none. */
    default String person(String id) {
        return people(List.of(id)).getOrDefault(id, id);
    }

    /** The name of one group, or its key: it may be drawn before it exists. */
    default String group(String key) {
        return groups(List.of(key)).getOrDefault(key, key);
    }
}
