package org.estatedesk.platform.bench;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Multiplies open complaints that were really started by copying what the engine and the desk keep of them while they run.
 * Their timers are far away.
 */
final class OpenCopies {

    /** Ids of what all cases share. */
    private static final Set<String> SHARED = Set.of(
            "proc_def_id_",
            "process_def_id_",
            "deployment_id_",
            "job_def_id_",
            "batch_id_",
            "act_id_",
            "user_id_",
            "group_id_",
            "tenant_id_",
            "bytearray_id_");

    private static final Set<String> OTHER_IDS =
            Set.of("var_scope_", "process_instance_id", "execution_id", "job_id", "root_process_instance_id");

    private static final Set<String> TIMES = Set.of("duedate_", "due_date_", "due_at", "first_due_at");

    private final JdbcTemplate sql;

    OpenCopies(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Brings each of those that stand at their first reply to so many more. */
    void make(int each) {
        sql.execute("""
                create table copied as select e.proc_inst_id_ as root, e.business_key_ as number, n,
                    substr(e.business_key_, 1, 9) || (700000 + n * 100 + row_number() over (partition by n)) as other,
                    lpad(to_hex(n * 100 + row_number() over (partition by n)), 8, 'c0000000') as mark
                from act_ru_execution e
                join act_ru_task k on k.proc_inst_id_ = e.proc_inst_id_ and k.task_def_key_ = 'Task_GiveFirstReply'
                cross join generate_series(1, %d) n where e.parent_id_ is null and e.business_key_ like 'CMP-%%'
                """.formatted(each));
        copy("act_ru_execution", "r.proc_inst_id_ = c.root");
        copy("act_ru_task", "r.proc_inst_id_ = c.root");
        copy("act_ru_variable", "r.proc_inst_id_ = c.root");
        copy("act_ru_job", "r.process_instance_id_ = c.root");
        copy("act_ru_identitylink", "r.task_id_ in (select id_ from act_ru_task k where k.proc_inst_id_ = c.root)");
        copy(
                "act_ru_authorization",
                "r.resource_id_ in (select id_ from act_ru_task k where k.proc_inst_id_ = c.root)");
        for (String own : List.of("service_case", "promise", "case_search", "case_person", "case_group")) {
            copy(own, "r.case_number = c.number");
        }
        sql.execute("drop table copied");
        sql.execute("vacuum analyze");
    }

    private void copy(String table, String of) {
        List<String> columns = sql.queryForList(
                "select column_name from information_schema.columns where table_name = ? and is_generated = 'NEVER'"
                        + " and table_schema = current_schema()",
                String.class,
                table);
        sql.execute("set session_replication_role = replica; insert into " + table + " (" + String.join(", ", columns)
                + ") overriding system value select "
                + columns.stream().map(column -> value(table, column)).collect(Collectors.joining(", ")) + " from "
                + table + " r join copied c on " + of + "; set session_replication_role = origin");
    }

    private static String value(String table, String column) {
        String old = "r." + column;
        if (column.equals("business_key_") || column.equals("case_number")) {
            return "c.other";
        }
        if (TIMES.contains(column)) {
            return old + " + interval '400 days'";
        }
        if (column.equals("matter_key") || column.equals("unit_key")) {
            return old + " || c.other";
        }
        if (column.equals("text_")) {
            return "replace(" + old + ", c.number, c.other)";
        }
        if (column.equals("id")) {
            return old + " + right(c.other, 6)::bigint * 10000000";
        }
        boolean own = column.equals("id_") || column.endsWith("_id_") && !SHARED.contains(column);
        return own || OTHER_IDS.contains(column) ? "left(" + old + ", -8) || c.mark" : old;
    }
}
