package org.estatedesk.audit.speed;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.estatedesk.cases.proof.EntryPattern;
import org.estatedesk.cases.verification.StoredEntries;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills the tables of the desk and the engine with copies of cases that ran, over the last year, with valid chains in their
 * journals. Copies have numbers from 500001 on; people, groups and rows for each case are the originals'.
 */
public class FinishedCases {

    /** How a copy is told from a case that ran. */
    private static final String COPIED = "~ '-[5-9][0-9]{5}$'";

    private static final List<String> OWN_TABLES = List.of(
            "notification_attempt",
            "notification",
            "promise_move",
            "promise",
            "journal_entry",
            "case_search",
            "case_text",
            "case_phone",
            "case_person",
            "case_group",
            "case_reading",
            "service_case");
    private static final List<String> WORK_TABLES =
            List.of("speed_template", "speed_pattern", "speed_root", "speed_copy");
    private static final String NEXT_ENTRIES = """
            insert into journal_entry (case_number, entry_no, kind, actor, step_id, step_name, process_key,
                                       process_version, text, details, occurred_at, recorded_at, previous_hash, hash)
            select copy.number, e.entry_no, e.kind, e.actor, e.step_id, e.step_name, e.process_key, e.process_version,
                   replace(e.text, copy.template, copy.number),
                   replace(e.details::text, copy.template, copy.number)::jsonb,
                   e.occurred_at + copy.shift, e.recorded_at + copy.shift, before.hash,
                   encode(sha256(convert_to(replace(replace(replace(replace(pattern.canonical,
                       copy.template, copy.number), '@previous@', before.hash),
                       '@occurred@', to_char(e.occurred_at + copy.shift, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')),
                       '@recorded@', to_char(e.recorded_at + copy.shift, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')),
                       'UTF8')), 'hex')
            from speed_copy copy
            join journal_entry e on e.case_number = copy.template and e.entry_no = ?
            join speed_pattern pattern on pattern.case_number = e.case_number and pattern.entry_no = e.entry_no
            join lateral (
                select repeat('0', 64) as hash where e.entry_no = 1
                union all
                select p.hash from journal_entry p where p.case_number = copy.number and p.entry_no = e.entry_no - 1
            ) before on true""";

    private final JdbcTemplate store;
    private final TransactionTemplate transaction;
    private final Bulk bulk;

    /** Of this store. */
    public FinishedCases(JdbcTemplate store, TransactionTemplate transaction) {
        this.store = store;
        this.transaction = transaction;
        this.bulk = new Bulk(store, transaction);
    }

    /**
     * Answers how many rows of history each copy has on the average: the engine's, and entries of the journal.
     *
     * @param originals their numbers; one that is named several times gets so many times as many copies
     */
    public long fill(int copies, List<String> originals) {
        return bulk.withRareCheckpoints(() -> copied(copies, originals)) / copies;
    }

    private long copied(int copies, List<String> originals) {
        transaction.executeWithoutResult(begun -> {
            originals(originals);
            spread(copies);
        });
        List<LongSupplier> parts = new ArrayList<>(List.<LongSupplier>of(this::ownTables));
        EngineHistory history = new EngineHistory(store);
        EngineHistory.TABLES.forEach(table ->
                IntStream.range(0, EngineHistory.SHARES).forEach(share -> parts.add(() -> history.copy(table, share))));
        long rows = Bulk.together(parts.stream().map(bulk::unhindered).toList());
        countAnew();
        Bulk.together(
                tables().<LongSupplier>map(table -> () -> bulk.vacuumed(table)).toList());
        WORK_TABLES.forEach(table -> store.execute("drop table " + table));
        return rows;
    }

    private long ownTables() {
        long entries = entries();
        store.execute("analyze journal_entry");
        store.execute((Connection connection) -> {
            ScriptUtils.executeSqlScript(connection, new ClassPathResource("audit/finished-cases.sql"));
            return true;
        });
        return entries;
    }

    private void originals(List<String> numbers) {
        store.execute("create unlogged table speed_template (rank integer, case_number text)");
        store.execute("create unlogged table speed_pattern (case_number text, entry_no integer, canonical text)");
        for (int i = 0; i < numbers.size(); i++) {
            store.update("insert into speed_template values (?, ?)", i, numbers.get(i));
        }
        numbers.stream().distinct().forEach(this::patterns);
        store.execute("create unlogged table speed_root as"
                + " select distinct run.root_proc_inst_id_ as root, template.case_number"
                + " from act_hi_procinst run join speed_template template on template.case_number = run.business_key_");
    }

    private void patterns(String number) {
        StoredEntries.of(store, number)
                .forEach(entry -> store.update(
                        "insert into speed_pattern values (?, ?, ?)",
                        entry.caseNumber(),
                        entry.entryNo(),
                        EntryPattern.of(entry)));
    }

    /** Each copy gets its number and its time, evenly over the last year. */
    private void spread(int copies) {
        store.execute("create unlogged table speed_copy"
                + " (n integer, template text, number text, mark text, shift interval)");
        store.update("""
                insert into speed_copy
                select n, template.case_number,
                       format('%%s-%%s-%%s', c.kind, extract(year from moment), 500000 + n),
                       to_hex(3221225472 + n), moment - c.registered_at
                from generate_series(1, %1$d) n
                join speed_template template on template.rank = n %% (select count(*) from speed_template)
                join service_case c on c.case_number = template.case_number
                cross join lateral (select now() - interval '1 second' * (31536000::bigint * (%1$d - n) / %1$d)) placed (moment)
                """.formatted(copies));
        WORK_TABLES.forEach(table -> store.execute("analyze " + table));
    }

    private long entries() {
        int longest = store.queryForObject("select max(entry_no) from speed_pattern", Integer.class);
        return LongStream.rangeClosed(1, longest)
                .map(number -> store.update(NEXT_ENTRIES, number))
                .sum();
    }

    /** Takes the copies away again: other tests share the store. */
    void remove() {
        String roots = "select root_proc_inst_id_ from act_hi_procinst where business_key_ " + COPIED;
        List<LongSupplier> parts = new ArrayList<>();
        OWN_TABLES.forEach(
                table -> parts.add(() -> store.update("delete from " + table + " where " + copiedRows(table))));
        EngineHistory.TABLES.stream()
                .filter(table -> !table.equals("act_hi_procinst"))
                .forEach(table -> parts.add(
                        () -> store.update("delete from " + table + " where root_proc_inst_id_ in (" + roots + ")")));
        Bulk.together(parts.stream().map(bulk::unhindered).toList());
        bulk.unhindered(() -> store.update("delete from act_hi_procinst where business_key_ " + COPIED))
                .getAsLong();
    }

    /** Days that were counted already lack the copies, or still have them. */
    private void countAnew() {
        store.update("delete from figure_day");
    }

    private static String copiedRows(String table) {
        return switch (table) {
            case "notification_attempt" -> "notification_id >= 10000000";
            case "promise_move" -> "promise_id >= 10000000";
            default -> "case_number " + COPIED;
        };
    }

    private static Stream<String> tables() {
        return Stream.concat(OWN_TABLES.stream(), EngineHistory.TABLES.stream());
    }
}
