package org.estatedesk.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Stream;
import org.estatedesk.support.ExcelFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** TKT-09: workbooks are read as the same rows as separated values, within limits. */
class WorkbookTest {

    @Test
    void cellsAreReadAsTheyAreSeen() {
        String cells = "<row r='3'><c r='A3' t='inlineStr'><is><t> G12 </t></is></c><c r='C3'><v>12345</v></c>"
                + "<c r='D3' s='2'><v>0.375</v></c><c r='E3' s='2'><v>0.56111111111111112</v></c>"
                + "<c r='F3' s='1'><v>46300</v></c><c r='G3' s='3'><v>46300.0</v></c><c r='H3'><f>1+1</f><v>2</v></c></row>";
        assertThat(CsvLine.read(new ExcelFile(cells + "<row r='4'><c r='A4'/></row>").bytes()))
                .containsExactly(
                        new CsvLine(3, List.of("G12", "", "12345", "09:00", "13:28", "2026-10-05", "2026-10-05", "2")));
    }

    @Test
    void sharedTextsAreRead() {
        byte[] file = new ExcelFile("<row r='1'><c r='B1' t='s'><v>0</v></c></row>")
                .with("xl/sharedStrings.xml", "<sst><si><t>上海</t></si></sst>")
                .bytes();
        assertThat(CsvLine.read(file)).containsExactly(new CsvLine(1, List.of("", "上海")));
    }

    static Stream<Arguments> refused() {
        String zeros = "0".repeat(17 * 1024 * 1024);
        return Stream.of(
                Arguments.of("workbook", new byte[] {'P', 'K', 3, 4, 5}),
                Arguments.of("workbook", new ExcelFile("<row").bytes()),
                Arguments.of("old-workbook", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}),
                Arguments.of("workbook", new ExcelFile("<row r='1'><c r='ZZZZZZ1'><v>1</v></c></row>").bytes()),
                Arguments.of("workbook", new ExcelFile("<row r='1'><c r='A1'><v>&x;</v></c></row>").bytes()),
                Arguments.of(
                        "unpacked",
                        new ExcelFile("").with("xl/media/a.bin", zeros).bytes()),
                Arguments.of("unpacked", new ExcelFile("<row><c><v>1</v></c></row>".repeat(50_001)).bytes()));
    }

    @ParameterizedTest(name = "{0} {index}")
    @MethodSource
    void refused(String problem, byte[] file) {
        assertThat(catchThrowableOfType(Unreadable.class, () -> CsvLine.read(file)))
                .isNotNull()
                .extracting(Unreadable::problem)
                .isEqualTo(problem);
    }

    @Test
    void aNumberOfAnyLengthIsNeverWrittenOut() {
        byte[] file = new ExcelFile("<row r='1'><c r='A1'><v>1E99999999</v></c></row>").bytes();
        assertThat(CsvLine.read(file).get(0).fields().get(0)).hasSizeLessThan(20);
    }
}
