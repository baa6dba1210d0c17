package org.estatedesk.audit.file.values;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.estatedesk.audit.Mask;
import org.estatedesk.audit.file.CaseList;
import org.estatedesk.audit.file.OpenFile;
import org.estatedesk.audit.file.values.DrawnTables.TableRow;
import org.estatedesk.audit.file.values.StoredDecision.Cell;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.pages.Page;
import org.estatedesk.platform.pages.Window;
import org.springframework.stereotype.Component;

/** Puts decisions, oldest first, together with what went in, what came out and by which rule. */
@Component
class DecisionPages implements CaseList {

    private final Decisions decisions;
    private final DrawnTables tables;
    private final ValueTexts texts;
    private final DeskTime times;

    DecisionPages(Decisions decisions, DrawnTables tables, ValueTexts texts, DeskTime times) {
        this.decisions = decisions;
        this.tables = tables;
        this.texts = texts;
        this.times = times;
    }

    /** What belongs to the decisions of one page. */
    private record Parts(
            Map<String, List<Cell>> inputs,
            Map<String, List<Cell>> outputs,
            Map<String, Map<String, TableRow>> drawn,
            Mask mask) {}

    @Override
    public String part() {
        return "decisions";
    }

    @Override
    public Page<DecisionView> page(OpenFile file, Window window) {
        List<StoredDecision> read = decisions.page(file.runIds(), window.after("nt"), window.rows());
        Parts parts = parts(window.page(read), file.mask());
        return window.show(read, decisions.count(file.runIds()), StoredDecision::cursor, row -> item(row, parts));
    }

    private Parts parts(List<StoredDecision> rows, Mask mask) {
        List<String> ids = rows.stream().map(StoredDecision::id).toList();
        Map<String, Map<String, TableRow>> drawn = new HashMap<>();
        rows.forEach(row -> drawn.computeIfAbsent(row.definitionId(), tables::rows));
        return new Parts(byDecision(decisions.inputs(ids)), byDecision(decisions.outputs(ids)), drawn, mask);
    }

    private static Map<String, List<Cell>> byDecision(List<Cell> cells) {
        return cells.stream().collect(Collectors.groupingBy(Cell::decision));
    }

    private DecisionView item(StoredDecision row, Parts parts) {
        List<DecisionView.Named> inputs = parts.inputs().getOrDefault(row.id(), List.of()).stream()
                .map(cell -> named(cell, parts.mask()))
                .toList();
        List<DecisionView.Rule> rules = rules(row, parts);
        return new DecisionView(
                times.iso(row.at()),
                row.key(),
                Objects.requireNonNullElse(row.name(), row.key()),
                row.version(),
                row.stepId(),
                parts.mask().text(row.step()),
                inputs,
                rules,
                !rules.isEmpty());
    }

    private List<DecisionView.Rule> rules(StoredDecision row, Parts parts) {
        Map<String, List<DecisionView.Named>> byRule = new LinkedHashMap<>();
        parts.outputs()
                .getOrDefault(row.id(), List.of())
                .forEach(cell -> byRule.computeIfAbsent(String.valueOf(cell.rule()), rule -> new ArrayList<>())
                        .add(named(cell, parts.mask())));
        Map<String, TableRow> table = parts.drawn().getOrDefault(row.definitionId(), Map.of());
        List<DecisionView.Rule> rules = new ArrayList<>();
        byRule.forEach((rule, outputs) -> {
            TableRow drawn = table.get(rule);
            rules.add(
                    drawn == null
                            ? new DecisionView.Rule(rule, null, null, outputs)
                            : new DecisionView.Rule(
                                    rule, drawn.number(), parts.mask().text(drawn.clause()), outputs));
        });
        return rules;
    }

    private DecisionView.Named named(Cell cell, Mask mask) {
        var shown = texts.show(cell.name(), cell.stored(), mask);
        return new DecisionView.Named(cell.name(), shown.value() == null ? shown.note() : shown.value());
    }
}
