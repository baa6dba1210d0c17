package org.estatedesk.audit.speed;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Copies what the engine's history tells of the cases in {@code speed_template}, once for each row of {@code speed_copy}; the largest table first.
 * Ids are UUIDs made of the time and of this machine's address at their end: a copy has its number there instead.
 */
final class EngineHistory {

    static final List<String> TABLES = List.of(
            "act_hi_detail",
            "act_hi_varinst",
            "act_hi_actinst",
            "act_hi_taskinst",
            "act_hi_procinst",
            "act_hi_identitylink",
            "act_hi_comment",
            "act_hi_attachment",
            "act_hi_op_log",
            "act_hi_incident",
            "act_hi_job_log",
            "act_hi_decinst",
            "act_hi_dec_in",
            "act_hi_dec_out",
            "act_ge_bytearray");

    /** Several connections write a table together: one has fifteen indexes, and most of the rows. */
    static final int SHARES = 4;

    /** Ids of what is not copied: definitions, elements, people. */
    private static final Set<String> KEPT = Set.of(
            "proc_def_id_",
            "process_def_id_",
            "dec_def_id_",
            "case_def_id_",
            "dec_req_id_",
            "deployment_id_",
            "job_def_id_",
            "batch_id_",
            "act_id_",
            "start_act_id_",
            "end_act_id_",
            "failed_act_id_",
            "activity_id_",
            "failed_activity_id_",
            "user_id_",
            "start_user_id_",
            "assigner_id_",
            "group_id_",
            "clause_id_",
            "rule_id_",
            "tenant_id_");

    private static final Set<String> TEXTS = Set.of("text_", "text2_", "org_value_", "new_value_");

    private final JdbcTemplate store;

    EngineHistory(JdbcTemplate store) {
        this.store = store;
    }

    /** Copies one share of a table, and answers how many rows that were. */
    long copy(String table, int share) {
        List<String> columns = columns(table);
        return store.update("insert into %s (%s) select %s from %s row"
                        .formatted(
                                table,
                                String.join(", ", columns),
                                columns.stream().map(EngineHistory::copied).collect(Collectors.joining(", ")),
                                table)
                + " join speed_root root on root.root = row.root_proc_inst_id_"
                + " join speed_copy copy on copy.template = root.case_number"
                + " where copy.n % " + SHARES + " = " + share);
    }

    private List<String> columns(String table) {
        return store.queryForList(
                "select column_name from information_schema.columns"
                        + " where table_schema = current_schema() and table_name = ? order by ordinal_position",
                String.class,
                table);
    }

    private static String copied(String column) {
        if (column.equals("business_key_")) {
            return "copy.number";
        }
        if (column.endsWith("time_") || column.equals("timestamp_") || column.endsWith("date_")) {
            return "row." + column + " + copy.shift";
        }
        if (TEXTS.contains(column)) {
            return "replace(row.%s, copy.template, copy.number)".formatted(column);
        }
        return isCopiedId(column) ? "left(row.%s, -8) || copy.mark".formatted(column) : "row." + column;
    }

    private static boolean isCopiedId(String column) {
        return (column.endsWith("_id_") || column.equals("id_")) && !KEPT.contains(column);
    }
}
