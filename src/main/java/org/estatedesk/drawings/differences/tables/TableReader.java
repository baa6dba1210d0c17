package org.estatedesk.drawings.differences.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estatedesk.drawings.differences.ModelXml;
import org.w3c.dom.Element;

/** Reads a DMN file for comparison. */
public final class TableReader {

    private static final Set<String> WIDTHS = Set.of("width", "annotationsWidth");
    private static final Map<String, String> RENAMED = Map.of(
            "description", "documentation",
            "inputExpression", "expression",
            "inputValues", "allowedValues",
            "outputValues", "allowedValues",
            "informationRequirement", "requirements",
            "name", "result");

    private TableReader() {}

    /** @param definitions the root of a DMN file */
    public static Tables read(Element definitions) {
        List<Table> tables = ModelXml.children(definitions, "decision").stream()
                .map(TableReader::table)
                .toList();
        String columns = tables.stream()
                .flatMap(table -> table.columns().stream())
                .map(TableColumn::id)
                .collect(Collectors.joining(" "));
        return new Tables(tables, picture(definitions) + columns);
    }

    private static Table table(Element decision) {
        Map<String, String> details = details(decision, Set.of("id", "name"), Set.of("decisionTable"));
        Element none = decision.getOwnerDocument().createElement("none");
        Element table = ModelXml.child(decision, "decisionTable").orElse(none);
        details.putAll(details(table, Set.of("id"), Set.of("input", "output", "rule")));
        details.putIfAbsent("hitPolicy", "UNIQUE");
        List<TableColumn> columns = Stream.concat(
                        ModelXml.children(table, "input").stream().map(column -> column(column, true)),
                        ModelXml.children(table, "output").stream().map(column -> column(column, false)))
                .toList();
        List<TableRow> rows = ModelXml.children(table, "rule").stream()
                .map(rule -> row(rule, columns))
                .toList();
        return new Table(decision.getAttribute("id"), ModelXml.name(decision), details, columns, rows);
    }

    private static TableColumn column(Element column, boolean isInput) {
        Map<String, String> details = details(column, Set.of("id", "label"), Set.of());
        String label = Stream.of(
                        column.getAttribute("label"), ModelXml.name(column), ModelXml.text(column, "inputExpression"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(column.getAttribute("id"));
        return new TableColumn(column.getAttribute("id"), label, isInput, details);
    }

    private static TableRow row(Element rule, List<TableColumn> columns) {
        List<Element> entries = Stream.of("inputEntry", "outputEntry")
                .flatMap(name -> ModelXml.children(rule, name).stream())
                .toList();
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < Math.min(columns.size(), entries.size()); i++) {
            cells.put(columns.get(i).id(), ModelXml.text(entries.get(i)));
        }
        return new TableRow(rule.getAttribute("id"), ModelXml.text(rule, "description"), cells);
    }

    private static Map<String, String> details(Element element, Set<String> otherwise, Set<String> children) {
        Map<String, String> details = new TreeMap<>();
        ModelXml.attributes(element).forEach((name, value) -> {
            if (!otherwise.contains(name) && !WIDTHS.contains(name)) {
                details.put(RENAMED.getOrDefault(name, name), value);
            }
        });
        ModelXml.children(element).stream()
                .filter(child -> !children.contains(child.getLocalName()))
                .forEach(child -> details.merge(
                        RENAMED.getOrDefault(child.getLocalName(), child.getLocalName()),
                        ModelXml.meaning(child),
                        String::concat));
        details.values().removeIf(String::isEmpty);
        return details;
    }

    private static String picture(Element definitions) {
        String drawn = ModelXml.children(definitions, "DMNDI").stream()
                .map(ModelXml::meaning)
                .collect(Collectors.joining());
        String widths = ModelXml.withDescendants(definitions).stream()
                .flatMap(element -> ModelXml.attributes(element).entrySet().stream())
                .filter(attribute -> WIDTHS.contains(attribute.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(" "));
        return drawn + widths;
    }
}
