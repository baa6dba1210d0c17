package org.estatedesk.drawings.workflow.differences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One change at a time to shipped tables, and the one sentence that a manager reads. */
class TableDifferenceTest {

    private static final String LADDER = "processes/escalation-ladder.dmn";
    private static final String GRAVITY = "processes/emergency-gravity.dmn";

    static Stream<Arguments> changes() {
        return Stream.of(
                arguments(
                        LADDER,
                        "<outputEntry id=\"rule-2-out-1\">\n          <text>\"PT30M\"",
                        "<outputEntry id=\"rule-2-out-1\">\n          <text>\"PT20M\"",
                        "row 2 (Told now = Front desk): Has until the next is told 30 minutes -> 20 minutes"),
                arguments(
                        LADDER,
                        "<inputEntry id=\"rule-2-in-1\">\n          <text>\"front-desk\"",
                        "<inputEntry id=\"rule-2-in-1\">\n          <text>\"front-desk\",\"gate\"",
                        "row 2 (Told now = Front desk): Told now Front desk -> Front desk, Gate"),
                arguments(
                        LADDER,
                        "hitPolicy=\"FIRST\"",
                        "hitPolicy=\"UNIQUE\"",
                        "table \"Escalation ladder\": which row counts: the first that fits -> the only one that fits"),
                arguments(LADDER, "label=\"Then told\"", "label=\"Next\"", "column renamed \"Then told\" -> \"Next\""),
                arguments(
                        LADDER,
                        "<text>rungGroup</text>",
                        "<text>group</text>",
                        "column \"Told now\": what it asks changed"),
                arguments(
                        LADDER,
                        "<description>ROL-25</description>",
                        "<description>ROL-26</description>",
                        "row 4 (Told now = Dispatcher): note changed"),
                arguments(LADDER, "camunda:width=\"180\"", "camunda:width=\"220\"", "only the layout changed"),
                arguments(
                        GRAVITY,
                        "<inputEntry id=\"rule-2-in-2\">\n          <text>true",
                        "<inputEntry id=\"rule-2-in-2\">\n          <text>-",
                        "row 2 (Somebody has died = yes): Somebody has died yes -> any"),
                arguments(
                        GRAVITY,
                        "<outputEntry id=\"rule-8-out-3\">\n          <text>100",
                        "<outputEntry id=\"rule-8-out-3\">\n          <text>60",
                        "row 8: Priority 100 -> 60"),
                arguments(
                        GRAVITY,
                        "<decision id=\"emergency-gravity\" name=\"Emergency gravity\"",
                        "<decision id=\"emergency-gravity\" name=\"Gravity\"",
                        "table renamed \"Emergency gravity\" -> \"Gravity\""),
                arguments(
                        GRAVITY,
                        "<text>\"yes\",\"no\",\"unknown\"</text>",
                        "<text>\"yes\",\"no\"</text>",
                        "column \"Not breathing, unconscious, heavy bleeding\": values to choose from changed"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void eachChangeGivesItsSentence(String file, String spot, String replacement, String sentence) {
        assertThat(Redrawing.of(file).with(spot, replacement).sentences()).containsExactly(sentence);
    }

    @Test
    void aNewRowIsReadOut() {
        String row = "<rule id=\"rule-new\"><inputEntry><text>\"gate\"</text></inputEntry>"
                + "<outputEntry><text>\"PT5M\"</text></outputEntry><outputEntry><text>\"guard-duty-head\"</text></outputEntry></rule>";
        Redrawing redrawn = Redrawing.of(LADDER).before("<rule id=\"rule-2\">", row);
        assertThat(redrawn.sentences())
                .containsExactly("row 2 added: Told now = Gate, Has until the next is told = 5 minutes,"
                        + " Then told = Guard duty head");
        assertThat(redrawn.difference().elements()).containsOnlyKeys("rule-new");
    }

    @Test
    void aRemovedRowIsNamedByWhatItAsked() {
        assertThat(withoutRow(Redrawing.of(LADDER), "rule-3").sentences())
                .containsExactly("row 3 (Told now = Property assistant) removed");
    }

    @Test
    void anotherOrderOfRowsIsTold() {
        Redrawing shipped = Redrawing.of(LADDER);
        String row = row(shipped, "rule-2");
        assertThat(withoutRow(shipped, "rule-2")
                        .before("<rule id=\"rule-5\">", row)
                        .sentences())
                .containsExactly("row 2 (Told now = Front desk) is now row 4");
    }

    private static Redrawing withoutRow(Redrawing table, String id) {
        return table.with(row(table, id), "");
    }

    private static String row(Redrawing table, String id) {
        int start = table.text().indexOf("<rule id=\"" + id + "\">");
        return table.text().substring(start, table.text().indexOf("</rule>", start) + "</rule>".length());
    }
}
