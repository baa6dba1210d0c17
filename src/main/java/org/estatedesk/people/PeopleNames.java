package org.estatedesk.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * What people and groups are called in the engine's directory, for many in one query. Rights do not count: whoever is shown
 * a name has been let in before. Nothing is asked for null.
 */
@Component
public class PeopleNames {

    /** Stands in journals for the desk itself, which is nobody. */
    public static final String SYSTEM = "system";

    private static final String PEOPLE =
            "select id_ as id, concat_ws(' ', nullif(trim(first_), ''), nullif(trim(last_), '')) as name"
                    + " from act_id_user where id_ in (:ids)";
    private static final String GROUPS =
            "select id_ as id, coalesce(name_, '') as name from act_id_group where id_ in (:ids)";

    private final JdbcClient store;

    PeopleNames(JdbcClient store) {
        this.store = store;
    }

    /** First and last name by user id; people who are unknown, or have no name, are missing. */
    public Map<String, String> people(Collection<? extends @Nullable String> ids) {
        return names(PEOPLE, ids);
    }

    /** By their keys; groups that are unknown, or have no name, are missing. */
    public Map<String, String> groups(Collection<? extends @Nullable String> keys) {
        return names(GROUPS, keys);
    }

    /** The name of one person, or the id of somebody who has none. */
    public String person(String id) {
        return people(List.of(id)).getOrDefault(id, id);
    }

    /** The name of one group, or its key: it may be drawn before it exists. */
    public String group(String key) {
        return groups(List.of(key)).getOrDefault(key, key);
    }

    private Map<String, String> names(String query, Collection<? extends @Nullable String> ids) {
        List<? extends @Nullable String> asked =
                ids.stream().filter(StringUtils::hasText).distinct().toList();
        Map<String, String> names = new HashMap<>();
        if (!asked.isEmpty()) {
            store.sql(query).param("ids", asked).query(row -> {
                names.put(row.getString("id"), row.getString("name"));
            });
        }
        names.values().removeIf(String::isBlank);
        return names;
    }
}
