package org.estatedesk.platform.drills;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.estatedesk.support.RestPerson;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What a desk answered with success, to be held against its store: each must be there, and be there once. */
final class Acknowledged {

    /**
     * One answer.
     *
     * @param number of the case
     * @param id of the process if the case was registered, else of the task
     * @param kind of the entry that the journal must hold
     * @param step in the drawing; empty for a case as a whole
     */
    private record Deed(String number, String id, String kind, String step) {}

    private static final String ENTRIES = """
            select 'entry: ' || count(*) from journal_entry
            where case_number = ? and kind = ? and (kind = 'REGISTERED' or step_id = ?) having count(*) <> 1
            """;
    private static final String CASE = """
            select 'case: ' || count(*) from service_case where case_number = ? and process_instance_id = ?
                and journal_size = (select count(*) from journal_entry e where e.case_number = service_case.case_number)
            having count(*) <> 1
            """;
    private static final String SEARCH_ROW =
            "select 'search row: ' || count(*) from case_search join case_text using (case_number) where case_number = ?"
                    + " having count(*) <> 1";
    private static final String PROCESS = """
            select 'process: ' || count(*) from act_hi_procinst
            where business_key_ = ? and proc_def_key_ = 'complaint-handling' having count(*) <> 1 or min(id_) <> ?
            """;
    private static final String STEP = """
            select 'step: ' || count(*) from act_hi_taskinst where id_ = ?
                and assignee_ is not null and (? = 'ASSIGNED' or delete_reason_ = 'completed')
            having count(*) <> 1
            """;

    /** Written by half: a case whose process, search row or last entry is not there, or a process without its case. */
    private static final String HALF = """
            select 'case ' || case_number || ' by half' from service_case c
            where not exists (select from case_search s where s.case_number = c.case_number)
                or not exists (select from case_text t where t.case_number = c.case_number)
                or not exists (select from act_hi_procinst where id_ = c.process_instance_id)
                or not exists (select from journal_entry e where e.case_number = c.case_number
                    and e.entry_no = c.journal_size and e.hash = c.journal_hash)
            union all select 'process ' || id_ || ' without a case' from act_hi_procinst
            where proc_def_key_ = 'complaint-handling' and super_process_instance_id_ is null
                and not exists (select from service_case where process_instance_id = id_)
            union all select 'entry ' || concat_ws(' ', case_number, kind, step_id, count(*)) from journal_entry
            where kind = 'REGISTERED' or kind = 'COMPLETED' and step_id = 'Task_GiveFirstReply'
            group by case_number, kind, step_id having count(*) > 1
            """;

    private final Queue<Deed> deeds = new ConcurrentLinkedQueue<>();
    private final AtomicInteger started = new AtomicInteger();
    private final AtomicInteger doubtful = new AtomicInteger();

    void started(String number, String instance) {
        started.incrementAndGet();
        deeds.add(new Deed(number, instance, "REGISTERED", ""));
    }

    void claimed(String number, String task, String step) {
        deeds.add(new Deed(number, task, "ASSIGNED", step));
    }

    void completed(String number, String task, String step) {
        deeds.add(new Deed(number, task, "COMPLETED", step));
    }

    /** Somebody asked for a case, and was not told whether there is one. */
    void startedPerhaps() {
        doubtful.incrementAndGet();
    }

    int count() {
        return deeds.size();
    }

    /** What is not there, or more than once. */
    List<String> faults(JdbcTemplate sql) {
        return Objects.requireNonNull(sql.execute((Connection all) -> {
            JdbcTemplate one = new JdbcTemplate(new SingleConnectionDataSource(all, true));
            return deeds.stream().flatMap(deed -> faults(deed, one)).toList();
        }));
    }

    /** All that, what was done by half, and cases that nobody asked for; of a store that only this load works on. */
    List<String> faultsOfAll(JdbcTemplate sql, RestPerson auditor) {
        List<String> all = new ArrayList<>(faults(sql));
        all.addAll(halfDone(sql, auditor));
        Integer cases = sql.queryForObject("select count(*) from service_case", Integer.class);
        System.out.printf(
                "Held against the store: %d answers, %d of them cases, %d in doubt; %d cases are there, %d faults%n",
                count(), started.get(), doubtful.get(), cases, all.size());
        if (cases == null || cases < started.get() || cases > started.get() + doubtful.get()) {
            all.add(cases + " cases");
        }
        return all;
    }

    /** What a store holds only half of, and journals whose chain is broken. */
    static List<String> halfDone(JdbcTemplate sql, RestPerson auditor) {
        List<String> found = new ArrayList<>(sql.queryForList(HALF, String.class));
        JsonNode proof = auditor.page("/desk/journal/verification").ok().json();
        if (!proof.path("intact").asBoolean()) {
            found.add(proof.toString());
        }
        return found;
    }

    private static Stream<String> faults(Deed deed, JdbcTemplate sql) {
        Stream<String> entry = ask(sql, ENTRIES, deed.number(), deed.kind(), deed.step());
        Stream<String> rest = deed.step().isEmpty()
                ? Stream.of(
                                ask(sql, CASE, deed.number(), deed.id()),
                                ask(sql, SEARCH_ROW, deed.number()),
                                ask(sql, PROCESS, deed.number(), deed.id()))
                        .flatMap(found -> found)
                : ask(sql, STEP, deed.id(), deed.kind());
        return Stream.concat(entry, rest).map(fault -> deed + ", " + fault);
    }

    private static Stream<String> ask(JdbcTemplate sql, String question, String... values) {
        return sql.queryForList(question, String.class, (Object[]) values).stream();
    }
}
