package org.estatedesk.audit.file.values;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.estatedesk.audit.file.Sql;
import org.estatedesk.audit.file.values.StoredDecision.Cell;
import org.estatedesk.platform.pages.Cursor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Decisions from the engine's tables. */
@Component
class Decisions {

    private static final String PAGE = """
            select d.id_, d.dec_def_id_, d.dec_def_key_, d.dec_def_name_, d.act_id_, d.eval_time_,
                   coalesce(step.act_name_, d.act_id_) as step, coalesce(live.version_, deployed.version) as version
            from act_hi_decinst d
            left join act_hi_actinst step on step.id_ = d.act_inst_id_
            left join act_re_decision_def live on live.id_ = d.dec_def_id_
            left join drawing_change deployed on deployed.definition_id = d.dec_def_id_
            where d.proc_inst_id_ in (:runs) and (d.eval_time_, d.id_) > (:time, :id)
            order by d.eval_time_, d.id_ limit :rows""";

    private static final String INPUTS = """
            select v.dec_inst_id_, null as rule, coalesce(v.clause_name_, v.clause_id_, '') as name, %s
            from act_hi_dec_in v %s
            where v.dec_inst_id_ in (:ids) order by v.dec_inst_id_, v.clause_id_, v.id_""".formatted(StoredColumns.COLUMNS, StoredColumns.BYTES);

    private static final String OUTPUTS = """
            select v.dec_inst_id_, v.rule_id_ as rule, coalesce(v.var_name_, v.clause_name_, v.clause_id_, '') as name, %s
            from act_hi_dec_out v %s
            where v.dec_inst_id_ in (:ids) order by v.dec_inst_id_, v.rule_order_, v.clause_id_, v.id_""".formatted(StoredColumns.COLUMNS, StoredColumns.BYTES);

    private final JdbcClient jdbc;

    Decisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next decisions of these processes after that key: when, and its id. */
    List<StoredDecision> page(List<String> runIds, Cursor after, int rows) {
        return jdbc.sql(PAGE)
                .param("runs", Sql.orNone(runIds))
                .param("time", Sql.time(after.moment(0)))
                .param("id", after.text(1, ""))
                .param("rows", rows)
                .query((row, index) -> decision(row))
                .list();
    }

    private static StoredDecision decision(ResultSet row) throws SQLException {
        return new StoredDecision(
                row.getString("id_"),
                row.getString("dec_def_id_"),
                row.getString("dec_def_key_"),
                row.getString("dec_def_name_"),
                Sql.intOrNull(row, "version"),
                row.getString("act_id_"),
                row.getString("step"),
                Sql.moment(row, "eval_time_"));
    }

    long count(List<String> runIds) {
        return jdbc.sql("select count(*) from act_hi_decinst where proc_inst_id_ in (:runs)")
                .param("runs", Sql.orNone(runIds))
                .query(Long.class)
                .single();
    }

    List<Cell> inputs(List<String> decisionIds) {
        return cells(INPUTS, decisionIds);
    }

    /** In the order in which the rules fitted. */
    List<Cell> outputs(List<String> decisionIds) {
        return cells(OUTPUTS, decisionIds);
    }

    private List<Cell> cells(String sql, List<String> decisionIds) {
        return jdbc.sql(sql)
                .param("ids", Sql.orNone(decisionIds))
                .query((row, index) -> new Cell(
                        row.getString("dec_inst_id_"),
                        row.getString("rule"),
                        row.getString("name"),
                        StoredColumns.read(row)))
                .list();
    }
}
