package org.estatedesk.drawings.differences.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estatedesk.drawings.differences.Xml;
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
        List<Table> tables = Xml.children(definitions, "decision").stream()
                .map(TableReader::table)
                .toList();
        String columns = tables.stream()
                .flatMap(table -> table.columns().stream())
                .map(DecisionColumn::id)
                .collect(Collectors.joining(" "));
        return new Tables(tables, picture(definitions) + columns);
    }

    private static Table table(Element decision) {
        Map<String, String> details = details(decision, Set.of("id", "name"), Set.of("decisionTable"));
        Element none = decision.getOwnerDocument().createElement("none");
        Element table = Xml.child(decision, "decisionTable").orElse(none);
        details.putAll(details(table, Set.of("id"), Set.of("input", "output", "rule")));
        details.putIfAbsent("hitPolicy", "UNIQUE");
        List<DecisionColumn> columns = Stream.concat(
                        Xml.children(table, "input").stream().map(column -> column(column, true)),
                        Xml.children(table, "output").stream().map(column -> column(column, false)))
                .toList();
        List<DecisionRow> rows = Xml.children(table, "rule").stream()
                .map(rule -> row(rule, columns))
                .toList();
        return new Table(decision.getAttribute("id"), Xml.name(decision), details, columns, rows);
    }

    private static DecisionColumn column(Element column, boolean isInput) {
        Map<String, String> details = details(column, Set.of("id", "label"), Set.of());
        String label = Stream.of(column.getAttribute("label"), Xml.name(column), Xml.text(column, "inputExpression"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(column.getAttribute("id"));
        return new DecisionColumn(column.getAttribute("id"), label, isInput, details);
    }

    private static DecisionRow row(Element rule, List<DecisionColumn> columns) {
        List<Element> entries = Stream.of("inputEntry", "outputEntry")
                .flatMap(name -> Xml.children(rule, name).stream())
                .toList();
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < Math.min(columns.size(), entries.size()); i++) {
            cells.put(columns.get(i).id(), Xml.text(entries.get(i)));
        }
        return new DecisionRow(rule.getAttribute("id"), Xml.text(rule, "description"), cells);
    }

    private static Map<String, String> details(Element element, Set<String> otherwise, Set<String> children) {
        Map<String, String> details = new TreeMap<>();
        Xml.attributes(element).forEach((name, value) -> {
            if (!otherwise.contains(name) && !WIDTHS.contains(name)) {
                details.put(RENAMED.getOrDefault(name, name), value);
            }
        });
        Xml.children(element).stream()
                .filter(child -> !children.contains(child.getLocalName()))
                .forEach(child -> details.merge(
                        RENAMED.getOrDefault(child.getLocalName(), child.getLocalName()),
                        Xml.meaning(child),
                        String::concat));
        details.values().removeIf(String::isEmpty);
        return details;
    }

    private static String picture(Element definitions) {
        String drawn =
                Xml.children(definitions, "DMNDI").stream().map(Xml::meaning).collect(Collectors.joining());
        String widths = Xml.withDescendants(definitions).stream()
                .flatMap(element -> Xml.attributes(element).entrySet().stream())
                .filter(attribute -> WIDTHS.contains(attribute.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(" "));
        return drawn + widths;
    }
}
