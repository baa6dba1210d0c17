package org.estatedesk.audit.file.values;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.estatedesk.audit.Mask;
import org.estatedesk.audit.file.CaseList;
import org.estatedesk.audit.file.OpenFile;
import org.estatedesk.audit.file.RunRows;
import org.estatedesk.audit.file.Sql;
import org.estatedesk.audit.file.values.DecisionView.Named;
import org.estatedesk.audit.file.values.DecisionView.Rule;
import org.estatedesk.audit.file.values.DrawnTables.TableRow;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.pages.Cursor;
import org.estatedesk.platform.pages.Page;
import org.estatedesk.platform.pages.Window;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists decisions, oldest first, with what went in, what came out and by which rule, from the engine's tables. */
@Component
class Decisions implements CaseList {

    private static final String DECISIONS = """
            select id_ from act_hi_decinst
            where proc_inst_id_ in (:runs) and (eval_time_, id_) > (:time, :id)
            order by eval_time_, id_ limit :rows""";
    private static final String PAGE = """
            select d.id_, d.dec_def_id_, d.dec_def_key_, coalesce(d.dec_def_name_, d.dec_def_key_) as name, d.act_id_,
                   d.eval_time_, coalesce(step.act_name_, d.act_id_) as step,
                   coalesce(live.version_, deployed.version) as version
            from act_hi_decinst d
            left join act_hi_actinst step on step.id_ = d.act_inst_id_
            left join act_re_decision_def live on live.id_ = d.dec_def_id_
            left join drawing_change deployed on deployed.definition_id = d.dec_def_id_
            where d.id_ in (%s)
            order by d.eval_time_, d.id_""".formatted(DECISIONS);
    private static final String INPUTS = """
            select v.dec_inst_id_, null as rule, coalesce(v.clause_name_, v.clause_id_, '') as name, %s
            from act_hi_dec_in v %s
            where v.dec_inst_id_ in (%s) order by v.dec_inst_id_, v.clause_id_, v.id_""".formatted(Stored.COLUMNS, Stored.BYTES, DECISIONS);

    /** In the order in which the rules fitted. */
    private static final String OUTPUTS = """
            select v.dec_inst_id_, v.rule_id_ as rule, coalesce(v.var_name_, v.clause_name_, v.clause_id_, '') as name, %s
            from act_hi_dec_out v %s
            where v.dec_inst_id_ in (%s)
            order by v.dec_inst_id_, v.rule_order_, v.clause_id_, v.id_""".formatted(Stored.COLUMNS, Stored.BYTES, DECISIONS);

    /**
     * A value that went in or came out.
     *
     * @param decision id of the asking
     * @param rule id of the rule; null for what went in
     */
    private record Cell(String decision, @Nullable String rule, Named shown) {}

    /** What belongs to the decisions of one page: their cells by their ids, the rows of tables by the tables' ids. */
    private record Parts(
            Map<String, List<Cell>> inputs,
            Map<String, List<Cell>> outputs,
            Map<String, Map<String, TableRow>> tables,
            Mask mask) {}

    private final RunRows rows;
    private final DrawnTables tables;
    private final ValueTexts texts;
    private final DeskTime times;

    Decisions(RunRows rows, DrawnTables tables, ValueTexts texts, DeskTime times) {
        this.rows = rows;
        this.tables = tables;
        this.texts = texts;
        this.times = times;
    }

    @Override
    public String part() {
        return "decisions";
    }

    @Override
    public Page<DecisionView> page(OpenFile file, Window window) {
        Parts parts =
                new Parts(cells(INPUTS, file, window), cells(OUTPUTS, file, window), new HashMap<>(), file.mask());
        List<DecisionView> read = rows.page(PAGE, file, window, (row, index) -> decision(row, parts));
        return window.show(read, rows.count("act_hi_decinst", file), DecisionView::cursor);
    }

    private Map<String, List<Cell>> cells(String sql, OpenFile file, Window window) {
        return rows.page(sql, file, window, (row, index) -> cell(row, file.mask())).stream()
                .collect(groupingBy(Cell::decision));
    }

    private Cell cell(ResultSet row, Mask mask) throws SQLException {
        String name = row.getString("name");
        var shown = texts.show(name, Stored.of(row), mask);
        String value = shown.value() == null ? shown.note() : shown.value();
        return new Cell(row.getString("dec_inst_id_"), row.getString("rule"), new Named(name, value));
    }

    private DecisionView decision(ResultSet row, Parts parts) throws SQLException {
        String id = row.getString("id_");
        List<Rule> rules = rules(id, row.getString("dec_def_id_"), parts);
        return new DecisionView(
                Cursor.of(Sql.moment(row, "eval_time_").toEpochMilli(), id),
                times.iso(Sql.moment(row, "eval_time_")),
                row.getString("dec_def_key_"),
                row.getString("name"),
                row.getObject("version", Integer.class),
                row.getString("act_id_"),
                parts.mask().text(row.getString("step")),
                shown(parts.inputs().getOrDefault(id, List.of())),
                rules,
                !rules.isEmpty());
    }

    private List<Rule> rules(String decision, String definition, Parts parts) {
        Map<String, TableRow> table = parts.tables().computeIfAbsent(definition, tables::rows);
        Map<String, List<Cell>> byRule = parts.outputs().getOrDefault(decision, List.of()).stream()
                .collect(groupingBy(cell -> String.valueOf(cell.rule()), LinkedHashMap::new, toList()));
        List<Rule> rules = new ArrayList<>();
        byRule.forEach((rule, outputs) -> rules.add(rule(rule, table.get(rule), shown(outputs), parts.mask())));
        return rules;
    }

    private static Rule rule(String id, @Nullable TableRow drawn, List<Named> outputs, Mask mask) {
        return drawn == null
                ? new Rule(id, null, null, outputs)
                : new Rule(id, drawn.number(), mask.text(drawn.clause()), outputs);
    }

    private static List<Named> shown(List<Cell> cells) {
        return cells.stream().map(Cell::shown).toList();
    }
}
