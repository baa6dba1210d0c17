package org.estatedesk.drawings.workflow.differences;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rows that are new, gone or moved in the shipped ladder. */
class TableDifferenceTest {

    private static final String LADDER = "processes/escalation-ladder.dmn";

    @Test
    void aNewRowIsReadOut() {
        String row =
                "<rule id=\"rule-new\"><inputEntry><text>\"gate\"</text></inputEntry><inputEntry><text></text></inputEntry>"
                        + "<outputEntry><text>\"PT5M\"</text></outputEntry><outputEntry><text>\"guard-duty-head\"</text></outputEntry></rule>";
        Redrawing redrawn = Redrawing.of(LADDER).before("<rule id=\"rule-2\">", row);
        assertThat(redrawn.sentences())
                .containsExactly("row 8 added: Told now = Gate, Has until the next is told = 5 minutes,"
                        + " Then told = Guard duty head");
        assertThat(redrawn.difference().elements()).containsOnlyKeys("rule-new");
    }

    @Test
    void aRemovedRowIsNamedByWhatItAsked() {
        assertThat(withoutRow(Redrawing.of(LADDER), "rule-3").sentences())
                .containsExactly("row 9 (Told now = Property assistant) removed");
    }

    @Test
    void anotherOrderOfRowsIsTold() {
        Redrawing shipped = Redrawing.of(LADDER);
        String row = row(shipped, "rule-2");
        assertThat(withoutRow(shipped, "rule-2")
                        .before("<rule id=\"rule-5\">", row)
                        .sentences())
                .containsExactly("row 8 (Told now = Front desk) is now row 10");
    }

    private static Redrawing withoutRow(Redrawing table, String id) {
        return table.with(row(table, id), "");
    }

    private static String row(Redrawing table, String id) {
        int start = table.text().indexOf("<rule id=\"" + id + "\">");
        return table.text().substring(start, table.text().indexOf("</rule>", start) + "</rule>".length());
    }
}
