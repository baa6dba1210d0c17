package org.estatedesk.audit.file.values;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.estatedesk.audit.Mask;
import org.estatedesk.audit.file.CaseFiles;
import org.estatedesk.audit.file.CaseList;
import org.estatedesk.audit.file.OpenFile;
import org.estatedesk.audit.file.RunRows;
import org.estatedesk.audit.file.Sql;
import org.estatedesk.audit.file.values.ValueTexts.ShownValue;
import org.estatedesk.people.PeopleNames;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.pages.Cursor;
import org.estatedesk.platform.pages.Page;
import org.estatedesk.platform.pages.Window;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists values, by name, and their changes, oldest first, from the engine's tables. */
@Component
class ValuePages implements CaseList {

    private static final String PAGE = """
            select v.id_, v.name_, v.proc_inst_id_, coalesce(step.act_name_, step.act_id_) as step,
                   coalesce(v.state_, '') = 'DELETED' as removed, v.create_time_,
                   (select count(*) from act_hi_detail d where d.var_inst_id_ = v.id_) as changes,
                   %s
            from act_hi_varinst v
            left join act_hi_actinst step on step.id_ = v.act_inst_id_
            %s
            where v.proc_inst_id_ in (:runs) and (v.name_, v.id_) > (:name, :id)
            order by v.name_, v.id_ limit :rows""".formatted(Stored.COLUMNS, Stored.BYTES);

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
            order by v.time_, counter, v.id_ limit :rows""".formatted(Stored.COLUMNS, Stored.BYTES);

    private final RunRows rows;
    private final ValueTexts texts;
    private final DeskTime times;

    ValuePages(RunRows rows, ValueTexts texts, DeskTime times) {
        this.rows = rows;
        this.texts = texts;
        this.times = times;
    }

    @Override
    public String part() {
        return "values";
    }

    /** After a key of a name and an id. */
    @Override
    public Page<ValueView> page(OpenFile file, Window window) {
        Cursor after = window.after("tt");
        List<ValueView> read = rows.ask(PAGE, file)
                .param("name", after.text(0, ""))
                .param("id", after.text(1, ""))
                .param("rows", window.rows())
                .query((row, index) -> value(row, file.mask()))
                .list();
        return window.show(read, rows.count("act_hi_varinst", file), ValueView::key);
    }

    private ValueView value(ResultSet row, Mask mask) throws SQLException {
        String id = row.getString("id_");
        String name = row.getString("name_");
        ShownValue shown = texts.show(name, Stored.of(row), mask);
        return new ValueView(
                Cursor.of(name, id),
                id,
                Objects.requireNonNull(mask.text(name)),
                row.getString("proc_inst_id_"),
                Objects.requireNonNullElse(mask.text(row.getString("step")), "process"),
                shown.type(),
                shown.value(),
                shown.masked(),
                note(row.getBoolean("removed"), shown),
                times.isoOrNull(Sql.momentOrNull(row, "create_time_")),
                row.getLong("changes"));
    }

    private static @Nullable String note(boolean removed, ShownValue shown) {
        return removed && shown.note() == null ? CaseFiles.TEXTS.say("value.removed") : shown.note();
    }

    /** Whether one of the case's processes kept the value with that id. */
    boolean has(OpenFile file, String id) {
        return rows.ask("select exists (select from act_hi_varinst where id_ = :id and proc_inst_id_ in (:runs))", file)
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** After a key of a moment, the engine's own number, which orders what happened in one millisecond, and an id. */
    Page<ValueView.Change> changes(OpenFile file, String id, Window window) {
        Cursor after = window.after("nnt");
        List<ValueView.Change> read = rows.ask(CHANGES, file)
                .param("variable", id)
                .param("time", Sql.time(after.moment(0)))
                .param("counter", after.number(1, -1))
                .param("id", after.text(2, ""))
                .param("rows", window.rows())
                .query((row, index) -> change(row, file.mask()))
                .list();
        long total = rows.ask("select count(*) from act_hi_detail where var_inst_id_ = :variable", file)
                .param("variable", id)
                .query(Long.class)
                .single();
        return window.show(read, total, ValueView.Change::key);
    }

    private ValueView.Change change(ResultSet row, Mask mask) throws SQLException {
        ShownValue shown = texts.show(row.getString("name_"), Stored.of(row), mask);
        Instant at = Sql.moment(row, "time_");
        return new ValueView.Change(
                Cursor.of(at.toEpochMilli(), row.getLong("counter"), row.getString("id_")),
                times.iso(at),
                Objects.requireNonNullElse(row.getString("by"), PeopleNames.SYSTEM),
                mask.text(row.getString("step")),
                shown.value(),
                shown.masked(),
                shown.note());
    }
}
