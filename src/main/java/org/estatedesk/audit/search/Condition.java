package org.estatedesk.audit.search;

import java.util.Map;

/**
 * One condition on a row {@code s} of {@code case_search}.
 *
 * @param sql with named parameters for everything that a person typed
 * @param values the parameters
 */
record Condition(String sql, Map<String, ?> values) {

    static Condition of(String sql, String name, Object value) {
        return new Condition(sql, Map.of(name, value));
    }

    static Condition of(String sql) {
        return new Condition(sql, Map.of());
    }
}
