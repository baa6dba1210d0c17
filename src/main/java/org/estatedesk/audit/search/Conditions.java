package org.estatedesk.audit.search;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.estatedesk.audit.index.CaseIndex;
import org.estatedesk.cases.units.UnitKey;

/** What makes conditions of what was asked for; each value is bound, never written into SQL. */
final class Conditions {

    /** The filters that are understood. */
    static final Set<String> FILTERS = Set.of(("q number customer unit person group procedure version caseClass"
                    + " outcome status openedFrom openedTo closedFrom closedTo late corrected")
            .split(" "));

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private static final int NUMBER_LENGTH = 6;
    private static final Pattern DIGITS = Pattern.compile("\\d{1,6}");

    private final Parameters asked;
    private final ZoneId zone;
    private final Function<String, Set<String>> codes;
    private final List<Condition> found = new ArrayList<>();

    private Conditions(Parameters asked, ZoneId zone, Function<String, Set<String>> codes) {
        this.asked = asked;
        this.zone = zone;
        this.codes = codes;
    }

    /**
     * All conditions, which must hold together.
     *
     * @param zone in which days begin and end
     * @param codes what is kept where people chose something that is called so
     */
    static List<Condition> of(Parameters asked, ZoneId zone, Function<String, Set<String>> codes) {
        Conditions conditions = new Conditions(asked, zone, codes);
        conditions.words();
        conditions.texts();
        conditions.choices();
        conditions.days("opened", "registered_at");
        conditions.days("closed", "closed_at");
        conditions.closed();
        conditions.people();
        return List.copyOf(conditions.found);
    }

    private void words() {
        asked.text("q")
                .map(text -> CaseIndex.words(text, codes))
                .ifPresent(words -> found.add(new Condition(words.sql(), words.values(), true)));
    }

    private void texts() {
        asked.text("customer")
                .ifPresent(name -> found.add(
                        Condition.gathered(CaseIndex.HOLDS.formatted("customer", "s.customer_key"), "customer", name)));
        asked.text("unit").ifPresent(unit -> {
            String sql = "(" + CaseIndex.HOLDS.formatted("unit", "fold_text(s.unit)") + " or "
                    + CaseIndex.HOLDS.formatted("unitKey", "s.unit_key") + ")";
            found.add(new Condition(sql, Map.of("unit", unit, "unitKey", UnitKey.contained(unit)), true));
        });
        asked.text("number").map(Conditions::capital).ifPresent(this::number);
    }

    /** A number is found by how it begins, which is a range of the index, or by its last digits alone. */
    private void number(String number) {
        if (DIGITS.matcher(number).matches()) {
            String padded = StringUtils.leftPad(number, NUMBER_LENGTH, '0');
            gather(
                    "search_grams(t.search_text) @> word_grams(:number) and s.case_number like '%-' || :number",
                    "number", padded);
        } else {
            add("s.case_number >= :number and s.case_number < :number || chr(1114111)", "number", number);
        }
    }

    private static String capital(String number) {
        return BLANKS.matcher(Normalizer.normalize(number, Normalizer.Form.NFKC))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
    }

    private void choices() {
        asked.text("procedure").ifPresent(key -> add("s.process_key = :procedure", "procedure", key));
        asked.count("version", 1, Integer.MAX_VALUE)
                .ifPresent(version -> add("s.process_version = :version", "version", version));
        asked.text("caseClass").ifPresent(name -> add("s.case_class = :caseClass", "caseClass", name));
        asked.text("outcome").ifPresent(outcome -> add("s.outcome = :outcome", "outcome", outcome));
        asked.choice("status", List.of("open", "finished"), status -> status)
                .map(status -> status.equals("open") ? "s.status = 'OPEN'" : "s.status <> 'OPEN'")
                .ifPresent(sql -> found.add(Condition.of(sql)));
        Stream.of("late", "corrected")
                .filter(asked::flag)
                .map(flag -> flag.equals("late") ? "s.late > 0" : "s.corrections > 0")
                .forEach(sql -> found.add(Condition.of(sql)));
    }

    /** Both days included. */
    private void days(String event, String column) {
        String from = event + "From";
        String to = event + "To";
        asked.date(from).ifPresent(day -> add("s.%s >= :%s".formatted(column, from), from, begin(day)));
        asked.date(to).ifPresent(day -> add("s.%s < :%s".formatted(column, to), to, begin(day.plusDays(1))));
    }

    /** An open case will be closed after any day, but was not. */
    private void closed() {
        asked.date("closedFrom").ifPresent(day -> found.add(Condition.of("s.closed_at < 'infinity'")));
    }

    private OffsetDateTime begin(LocalDate day) {
        return day.atStartOfDay(zone).toInstant().atOffset(ZoneOffset.UTC);
    }

    private void people() {
        asked.text("person")
                .ifPresent(id -> gather(
                        "s.case_number in (select p.case_number from case_person p where p.person = :person)",
                        "person",
                        id));
        asked.text("group")
                .ifPresent(id -> gather(
                        "s.case_number in (select g.case_number from case_group g where g.group_id = :group)",
                        "group",
                        id));
    }

    private void add(String sql, String name, Object value) {
        found.add(Condition.of(sql, name, value));
    }

    private void gather(String sql, String name, Object value) {
        found.add(Condition.gathered(sql, name, value));
    }
}
