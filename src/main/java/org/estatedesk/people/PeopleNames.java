package org.estatedesk.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * What people and groups are called: the one place that turns ids into names. People are asked for in the engine's directory,
 * many in one query and each once in a few seconds, groups as the reader calls them. Rights do not count: whoever is shown a
 * name has been let in before. Nothing is asked for null.
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

    /** For one page or one journal; a name that somebody changes is soon the new one. */
    private static final Duration SHORT = Duration.ofSeconds(5);

    private final Cache<String, String> known =
            Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(SHORT).build();
    private final JdbcClient store;
    private final PeopleTexts texts;

    PeopleNames(JdbcClient store, PeopleTexts texts) {
        this.store = store;
        this.texts = texts;
    }

    /** First and last name by user id; people who are unknown, or have no name, are missing. */
    public Map<String, String> people(Collection<? extends @Nullable String> ids) {
        List<? extends @Nullable String> asked =
                ids.stream().filter(StringUtils::hasText).toList();
        Map<String, String> names = new HashMap<>(known.getAll(asked, this::ask));
        names.values().removeIf(String::isEmpty);
        return names;
    }

    /** The unknown are kept, too: a journal names addresses where it could name people. */
    private Map<String, String> ask(Set<? extends String> ids) {
        Map<String, String> names = names(PEOPLE, ids);
        return ids.stream().collect(Collectors.toMap(id -> id, id -> names.getOrDefault(id, "")));
    }

    /** By their keys; groups that are unknown, or have no name, are missing. */
    public Map<String, String> groups(Collection<? extends @Nullable String> keys) {
        return names(GROUPS, keys);
    }

    /** The name of one person, or the id of somebody who has none. */
    public String person(String id) {
        return people(List.of(id)).getOrDefault(id, id);
    }

    /** The name of one group as a reader calls it, or its key: it may be drawn before it exists. */
    public String group(String key, Locale reader) {
        return texts.group(key, reader).orElseGet(() -> group(key));
    }

    /** The name of one group in the desk's language, or its key. */
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
