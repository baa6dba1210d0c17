package org.estatedesk.audit.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.estatedesk.cases.units.UnitKey;

/**
 * How the index over all cases is asked for words, by whoever searches it: rows {@code s} of {@code case_search} with their
 * text {@code t} in {@code case_text}.
 */
public final class CaseIndex {

    /**
     * How the database plans within this transaction: anew for each value, since how common it is decides which index is
     * best; by an index, since each question has one; without compiling, which takes longer than these run; and with
     * room to sort what it finds of 100,000 cases.
     */
    public static final String PLANNING = "select set_config('plan_cache_mode', 'force_custom_plan', true),"
            + " set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true), set_config('work_mem', '32MB', true)";

    /** The index finds the texts that have all pairs of neighbours of a word; they may stand apart, so look closely. */
    public static final String HOLDS = "search_grams(t.search_text) @> word_grams(fold_text(:%1$s))"
            + " and position(fold_text(:%1$s) in %2$s) > 0";

    /** An answer stands on a line of its own. */
    private static final String ANSWERED = "search_grams(t.search_text) @> word_grams(fold_text(:%1$s))"
            + " and position(chr(10) || fold_text(:%1$s) || chr(10) in t.search_text || chr(10)) > 0";

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private CaseIndex() {}

    /**
     * A condition in SQL.
     *
     * @param sql with named parameters for everything that a person typed
     * @param values the parameters
     */
    public record Words(String sql, Map<String, ?> values) {}

    /** The rows that hold all words of a text, wherever; a text that is the address of a unit is found in all spellings. */
    public static Words words(String text) {
        return words(text, word -> Set.of());
    }

    /**
     * The same, and rows where people chose what is called so.
     *
     * @param codes what is kept of a choice that is called so
     */
    public static Words words(String text, Function<String, Set<String>> codes) {
        List<String> words = BLANKS.splitAsStream(text)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        Map<String, Object> values = new HashMap<>();
        List<String> all = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            all.add(holds("word" + i, words.get(i), codes.apply(words.get(i)), values));
        }
        // Some blanks are none to whoever strips a text.
        String sql = all.isEmpty() ? "true" : String.join(" and ", all);
        if (words.size() > 1 && UnitKey.isAddress(text)) {
            values.put("address", Objects.requireNonNull(UnitKey.of(text)).value());
            sql = "(" + sql + " or search_grams(t.search_text) @> word_grams(fold_text(:address))"
                    + " and s.unit_key = fold_text(:address))";
        }
        return new Words(sql, values);
    }

    /** A word that is the address of a unit, or a part of it, is found in all spellings (CMP-02), a choice by its label. */
    private static String holds(String name, String word, Set<String> codes, Map<String, Object> values) {
        values.put(name, word);
        List<String> any = new ArrayList<>(List.of(HOLDS.formatted(name, "t.search_text")));
        if (UnitKey.isAddress(word)) {
            values.put(name + "unit", UnitKey.contained(word));
            any.add(HOLDS.formatted(name + "unit", "s.unit_key"));
        }
        for (String code : codes) {
            String called = name + "code" + any.size();
            values.put(called, code);
            any.add(ANSWERED.formatted(called));
        }
        return any.size() == 1 ? any.get(0) : "(" + String.join(" or ", any) + ")";
    }
}
