package org.estatedesk.audit.file.values;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.estatedesk.audit.file.Sql;
import org.estatedesk.platform.pages.Cursor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Values and their changes from the engine's tables. */
@Component
class StoredValues {

    private static final String PAGE = """
            select v.id_, v.name_, v.proc_inst_id_, coalesce(step.act_name_, step.act_id_) as step,
                   coalesce(v.state_, '') = 'DELETED' as removed, v.create_time_,
                   (select count(*) from act_hi_detail d where d.var_inst_id_ = v.id_) as changes,
                   %s
            from act_hi_varinst v
            left join act_hi_actinst step on step.id_ = v.act_inst_id_
            %s
            where v.proc_inst_id_ in (:runs) and (v.name_, v.id_) > (:name, :id)
            order by v.name_, v.id_ limit :rows""".formatted(StoredColumns.COLUMNS, StoredColumns.BYTES);

    private static final String CHANGES = """
            select v.id_, v.name_, v.time_, coalesce(v.sequence_counter_, 0) as counter,
                   coalesce(step.act_name_, step.act_id_) as step,
                   (select o.user_id_ from act_hi_op_log o
                    where o.operation_id_ = v.operation_id_ and o.proc_inst_id_ in (:runs) limit 1) as by,
                   %s
            from act_hi_detail v
            left join act_hi_actinst step on step.id_ = v.act_inst_id_
            %s
            where v.var_inst_id_ = :variable
              and (v.time_, coalesce(v.sequence_counter_, 0), v.id_) > (:time, :counter, :id)
            order by v.time_, counter, v.id_ limit :rows""".formatted(StoredColumns.COLUMNS, StoredColumns.BYTES);

    private final JdbcClient jdbc;

    StoredValues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next values of these processes after that key: a name and an id. */
    List<ValueRow> page(List<String> runIds, Cursor after, int rows) {
        return jdbc.sql(PAGE)
                .param("runs", Sql.orNone(runIds))
                .param("name", after.text(0, ""))
                .param("id", after.text(1, ""))
                .param("rows", rows)
                .query((row, index) -> value(row))
                .list();
    }

    private static ValueRow value(ResultSet row) throws SQLException {
        return new ValueRow(
                row.getString("id_"),
                row.getString("name_"),
                row.getString("proc_inst_id_"),
                row.getString("step"),
                StoredColumns.read(row),
                row.getBoolean("removed"),
                Sql.momentOrNull(row, "create_time_"),
                row.getLong("changes"));
    }

    long count(List<String> runIds) {
        return jdbc.sql("select count(*) from act_hi_varinst where proc_inst_id_ in (:runs)")
                .param("runs", Sql.orNone(runIds))
                .query(Long.class)
                .single();
    }

    /** Whether one of these processes kept the value with that id. */
    boolean has(List<String> runIds, String id) {
        return jdbc.sql("select exists (select from act_hi_varinst where id_ = :id and proc_inst_id_ in (:runs))")
                .param("id", id)
                .param("runs", Sql.orNone(runIds))
                .query(Boolean.class)
                .single();
    }

    /** The next changes of a value after that key: when, the engine's counter, its id. */
    List<ValueRow.Change> changes(List<String> runIds, String id, Cursor after, int rows) {
        return jdbc.sql(CHANGES)
                .param("runs", Sql.orNone(runIds))
                .param("variable", id)
                .param("time", Sql.time(after.moment(0)))
                .param("counter", after.number(1, -1))
                .param("id", after.text(2, ""))
                .param("rows", rows)
                .query((row, index) -> change(row))
                .list();
    }

    private static ValueRow.Change change(ResultSet row) throws SQLException {
        return new ValueRow.Change(
                row.getString("id_"),
                row.getString("name_"),
                Sql.moment(row, "time_"),
                row.getLong("counter"),
                row.getString("by"),
                row.getString("step"),
                StoredColumns.read(row));
    }

    long countChanges(String id) {
        return jdbc.sql("select count(*) from act_hi_detail where var_inst_id_ = ?")
                .param(id)
                .query(Long.class)
                .single();
    }
}
