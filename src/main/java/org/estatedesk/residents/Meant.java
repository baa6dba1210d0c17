package org.estatedesk.residents;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.estatedesk.cases.units.UnitKey;

/**
 * Who may be meant by what somebody typed: by a telephone, a unit, or a name or company.
 *
 * @param sql a condition on a row {@code r} of {@code resident}; false if nobody is
 * @param values of its parameters
 */
record Meant(String sql, Map<String, Object> values) {

    /** What people write a telephone number with. */
    private static final Pattern TELEPHONE = Pattern.compile("[+(]*\\d[\\d\\s()+./\\p{Pd}]{5,40}");

    /** Fewer digits are no telephone but an extension. */
    private static final int WHOLE = 7;

    private static final int FEWEST_LETTERS = 2;

    private static final String BY_PHONE = "r.id in (select p.resident_id from resident_phone p where p.phone_end %s)";

    /** With an area code, or without the one that the caller's display shows. */
    private static final String NEAR = ">= :end and p.phone_end < :end || chr(1114111) or p.phone_end in (:shorter)";

    /**
     * Reads what was typed.
     *
     * @param phoneEnds the function of that name: the numbers in a text as {@code resident_phone} holds them
     * @param byParts whether another spelling of a number's beginning and a part of a name mean somebody, too
     */
    static Meant of(String typed, Function<String, List<String>> phoneEnds, boolean byParts) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        List<String> meant = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        List<String> ends = TELEPHONE.matcher(text).matches() ? phoneEnds.apply(text) : List.of();
        ends.stream().filter(end -> end.length() >= WHOLE).limit(1).forEach(end -> {
            values.put("end", end);
            values.put("shorter", shorter(end));
            meant.add(BY_PHONE.formatted(byParts ? NEAR : "= :end"));
        });
        UnitKey unit = UnitKey.of(text);
        if (unit != null) {
            values.put("unit", unit.value());
            meant.add("r.unit_key = :unit");
        }
        if (text.codePoints().filter(Character::isLetter).count() >= FEWEST_LETTERS) {
            String exact = text.replaceAll("[\\\\%_]", "\\\\$0");
            values.put("name", byParts ? "%" + exact + "%" : exact);
            meant.add("(r.name ilike :name or r.company ilike :name)");
        }
        return new Meant(meant.isEmpty() ? "false" : "(" + String.join(" or ", meant) + ")", values);
    }

    private static List<String> shorter(String end) {
        return IntStream.rangeClosed(WHOLE, end.length())
                .mapToObj(length -> end.substring(0, length))
                .toList();
    }
}
