package org.estatedesk.audit.file.decisions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.estatedesk.audit.Mask;
import org.estatedesk.audit.file.FileTimes;
import org.estatedesk.audit.file.OpenFile;
import org.estatedesk.audit.file.decisions.DecisionRow.Cell;
import org.estatedesk.audit.file.decisions.DecisionRow.TableRow;
import org.estatedesk.audit.file.pages.CaseList;
import org.estatedesk.audit.file.pages.Window;
import org.estatedesk.audit.file.values.ValueTexts;
import org.springframework.stereotype.Component;

/** Puts decisions together with what went in, what came out and by which rule. */
@Component
class DecisionPages implements CaseList {

    private final Decisions decisions;
    private final ValueTexts texts;
    private final FileTimes times;

    DecisionPages(Decisions decisions, ValueTexts texts, FileTimes times) {
        this.decisions = decisions;
        this.texts = texts;
        this.times = times;
    }

    /** What belongs to one page of decisions. */
    private record Page(
            Map<String, List<Cell>> inputs,
            Map<String, List<Cell>> outputs,
            Map<String, Map<String, TableRow>> tables,
            Mask mask) {}

    @Override
    public String part() {
        return "decisions";
    }

    @Override
    public String keyParts() {
        return "nt";
    }

    @Override
    public DecisionsView page(OpenFile file, Window window) {
        List<DecisionRow> read = decisions.page(file.runIds(), window.after(), window.rows());
        List<DecisionRow> rows = window.page(read);
        Page page = page(rows, file.mask());
        List<DecisionsView.Item> items =
                rows.stream().map(row -> item(row, page)).toList();
        return new DecisionsView(items, decisions.count(file.runIds()), window.next(read, DecisionRow::cursor));
    }

    private Page page(List<DecisionRow> rows, Mask mask) {
        List<String> ids = rows.stream().map(DecisionRow::id).toList();
        Map<String, Map<String, TableRow>> tables = new HashMap<>();
        rows.forEach(row -> tables.computeIfAbsent(row.definitionId(), decisions::table));
        return new Page(byDecision(decisions.inputs(ids)), byDecision(decisions.outputs(ids)), tables, mask);
    }

    private static Map<String, List<Cell>> byDecision(List<Cell> cells) {
        return cells.stream().collect(Collectors.groupingBy(Cell::decision));
    }

    private DecisionsView.Item item(DecisionRow row, Page page) {
        List<DecisionsView.Named> inputs = page.inputs().getOrDefault(row.id(), List.of()).stream()
                .map(cell -> named(cell, page.mask()))
                .toList();
        List<DecisionsView.Rule> rules = rules(row, page);
        return new DecisionsView.Item(
                times.iso(row.at()),
                row.key(),
                Objects.requireNonNullElse(row.name(), row.key()),
                row.version(),
                row.stepId(),
                page.mask().text(row.step()),
                inputs,
                rules,
                !rules.isEmpty());
    }

    private List<DecisionsView.Rule> rules(DecisionRow row, Page page) {
        Map<String, List<DecisionsView.Named>> byRule = new LinkedHashMap<>();
        page.outputs()
                .getOrDefault(row.id(), List.of())
                .forEach(cell -> byRule.computeIfAbsent(String.valueOf(cell.rule()), rule -> new ArrayList<>())
                        .add(named(cell, page.mask())));
        Map<String, TableRow> table = page.tables().getOrDefault(row.definitionId(), Map.of());
        List<DecisionsView.Rule> rules = new ArrayList<>();
        byRule.forEach((rule, outputs) -> {
            TableRow drawn = table.get(rule);
            rules.add(
                    drawn == null
                            ? new DecisionsView.Rule(rule, null, null, outputs)
                            : new DecisionsView.Rule(
                                    rule, drawn.number(), page.mask().text(drawn.clause()), outputs));
        });
        return rules;
    }

    private DecisionsView.Named named(Cell cell, Mask mask) {
        var shown = texts.show(cell.name(), cell.stored(), mask);
        return new DecisionsView.Named(cell.name(), shown.value() == null ? shown.note() : shown.value());
    }
}
