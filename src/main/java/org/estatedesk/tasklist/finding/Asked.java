package org.estatedesk.tasklist.finding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.estatedesk.audit.index.CaseIndex;
import org.estatedesk.cases.units.UnitKey;

/**
 * What a text may mean that somebody typed into the one search box: a number, a telephone, a unit, words, or several of
 * them, each looked up in its own index.
 *
 * @param exact questions for cases that are meant as a whole, by number, telephone or unit: each selects case numbers
 * @param near conditions on a case {@code s} and its text {@code t}, for whoever may see the case
 * @param values the parameters of both
 */
record Asked(List<String> exact, List<String> near, Map<String, Object> values) {

    private static final Pattern NUMBER = Pattern.compile("([A-Z]{2,6})[-\\s]*(\\d{4})[-\\s]*(\\d{6,9})");
    private static final Pattern COUNTER = Pattern.compile("\\d{6,9}");

    /** What people write a telephone number with. */
    private static final Pattern TELEPHONE = Pattern.compile("[+(]*\\d[\\d\\s()+./\\p{Pd}]{2,40}");

    private static final String BY_NUMBER = "select case_number from case_search where case_number = :number";
    private static final String BY_COUNTER =
            "select case_number from case_text where split_part(case_number, '-', 3) = :counter";
    private static final String BY_UNIT = "select case_number from case_search where unit_key = fold_text(:unit)";

    private static final String BY_TELEPHONE = "select case_number from case_phone where phone_end = :end";

    /** By its last digits, or without the area code that the caller's display shows. */
    private static final String ENDS = "s.case_number in (select p.case_number from case_phone p"
            + " where p.phone_end >= :end and p.phone_end < :end || chr(1114111) or p.phone_end in (:shorter))";

    /** Fewer digits are no telephone but an extension, or the end of one that somebody remembers. */
    private static final int WHOLE = 7;

    private static final int LAST_DIGITS = 4;

    /**
     * Reads what was typed.
     *
     * @param phoneEnds the function of that name: the numbers in a text as {@code case_phone} holds them
     * @param byParts whether a part of a number finds it, too
     */
    static Asked of(String typed, Function<String, List<String>> phoneEnds, boolean byParts) {
        Asked asked = new Asked(new ArrayList<>(), new ArrayList<>(), new HashMap<>());
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        asked.number(text.toUpperCase(Locale.ROOT));
        List<String> ends = TELEPHONE.matcher(text).matches() ? phoneEnds.apply(text) : List.of();
        ends.stream().limit(1).filter(end -> end.length() >= LAST_DIGITS).forEach(end -> asked.telephone(end, byParts));
        UnitKey unit = UnitKey.of(text);
        if (unit != null) {
            asked.exact.add(BY_UNIT);
            asked.values.put("unit", unit.value());
        }
        // No text holds a telephone number: see V12.
        if (asked.near.isEmpty() || ends.stream().noneMatch(end -> end.length() > WHOLE)) {
            CaseIndex.Words words = CaseIndex.words(text);
            asked.near.add(words.sql());
            asked.values.putAll(words.values());
        }
        return asked;
    }

    private void number(String text) {
        Matcher whole = NUMBER.matcher(text);
        if (whole.matches()) {
            exact.add(BY_NUMBER);
            values.put("number", String.join("-", whole.group(1), whole.group(2), whole.group(3)));
        } else if (COUNTER.matcher(text).matches()) {
            exact.add(BY_COUNTER);
            values.put("counter", text);
        }
    }

    private void telephone(String end, boolean byParts) {
        values.put("end", end);
        if (end.length() >= WHOLE) {
            exact.add(BY_TELEPHONE);
        }
        if (!byParts) {
            return;
        }
        near.add(ENDS);
        values.put(
                "shorter",
                IntStream.rangeClosed(WHOLE, Math.max(WHOLE, end.length()))
                        .mapToObj(length -> end.substring(0, Math.min(length, end.length())))
                        .toList());
    }
}
