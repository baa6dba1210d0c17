package org.estatedesk.audit.search;

import java.util.Map;

/**
 * One condition on a row {@code s} of {@code case_search} and its text {@code t} in {@code case_text}.
 *
 * @param sql with named parameters for everything that a person typed
 * @param values the parameters
 * @param gathered whether what it finds is gathered before it is sorted. Cases with a word or of a person may stand
 *     anywhere in an order: who walks along it, hoping for a first page soon, may walk it all.
 */
record Condition(String sql, Map<String, ?> values, boolean gathered) {

    static Condition of(String sql, String name, Object value) {
        return new Condition(sql, Map.of(name, value), false);
    }

    static Condition of(String sql) {
        return new Condition(sql, Map.of(), false);
    }

    static Condition gathered(String sql, String name, Object value) {
        return new Condition(sql, Map.of(name, value), true);
    }
}
