package org.estatedesk.residents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.estatedesk.platform.Texts;
import org.estatedesk.platform.files.ListFault;
import org.estatedesk.platform.files.UnreadableList;
import org.estatedesk.support.ExcelFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** KNB-04: files of residents as spreadsheets save them, and how their faults are told. */
class ResidentFileTest {

    private static final String HEADINGS = "unit,name,role,phones,company,notes,since,until\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "单元,姓名,身份,电话,公司名称,备注,入住日期,迁出日期\n３－１２０１,王小明,业主,１３８ ００１３ ８０００；021-5888 1234,,常出差,2024/1/5,\n",
                "姓名;单元;身份;电话;入住日期;备注\n王小明;３－１２０１;业主;\"13800138000;021-58881234\";2024-01-05;常出差;;\n",
                "unit\tname\trole\tphones\tsince\tnotes\n３－１２０１\t王小明\tOwner\t138-0013-8000、021-58881234\t2024/1/5 0:00\t常出差\n",
            })
    void aFileFromExcelIsRead(String file) {
        for (String charset : List.of("UTF-8", "GBK", "UTF-16")) {
            byte[] saved = file.replace("\n", "\r\n").getBytes(Charset.forName(charset));
            assertThat(ResidentFile.read(saved)).as(charset).singleElement().satisfies(entry -> {
                assertThat(entry.unitKey()).isEqualTo("3-1201");
                assertThat(entry.name()).isEqualTo("王小明");
                assertThat(entry.role()).isEqualTo(Entry.Role.OWNER);
                assertThat(entry.phones().replaceAll("[ -]", "")).isEqualTo("13800138000;02158881234");
                assertThat(entry.eachPhone()).hasSize(2);
                assertThat(entry.notes()).isEqualTo("常出差");
                assertThat(entry.since()).isEqualTo(LocalDate.of(2024, 1, 5));
                assertThat(entry.until()).isNull();
            });
        }
    }

    @Test
    void aMarkAtTheBeginningIsNoPartOfAName() {
        assertThat(read("\uFEFFunit,name,role\n3-1,李,家属\n"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.role()).isEqualTo(Entry.Role.FAMILY));
    }

    @Test
    void aWorkbookIsReadAsItIs() {
        byte[] file = new ExcelFile(
                        ExcelFile.row(1, "单元", "姓名", "身份", "公司名称") + ExcelFile.row(2, "15栋0301", "沈佳", "联络人", "山水贸易"))
                .bytes();
        assertThat(ResidentFile.read(file)).singleElement().satisfies(entry -> {
            assertThat(entry.unitKey()).isEqualTo("15-0301");
            assertThat(entry.role()).isEqualTo(Entry.Role.CONTACT);
            assertThat(entry.company()).isEqualTo("山水贸易");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ",王,owner,,,,,                | 2 | 1 | missing",
                "3-1,,owner,,,,,               | 2 | 2 | missing",
                "3-1,王,,,,,,                   | 2 | 3 | missing",
                "3-1,王,boss,,,,,              | 2 | 3 | role",
                "3-1,王,owner,call me,,,,      | 2 | 4 | phones",
                "3-1,王,owner,138****8000,,,,  | 2 | 4 | phones",
                "3-1,王,owner,,,,2024-02-30,   | 2 | 7 | date",
                "3-1,王,owner,,,,2024-02-02,2024-02-01 | 2 | 8 | order",
            })
    void aFaultHasItsLineAndColumn(String row, int line, int column, String problem) {
        assertThat(faults(HEADINGS + row + "\n")).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(line);
            assertThat(fault.column()).isEqualTo(column);
            assertThat(fault.problem()).isEqualTo(problem);
        });
    }

    /** Two spellings of a unit are one. */
    @Test
    void nobodyStandsTwiceInOneUnit() {
        assertThat(faults(HEADINGS + "3-1201,王,owner,,,,,\n4-1,王,owner,,,,,\n3栋1201,王,tenant,,,,,\n"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.line()).isEqualTo(4))
                .satisfies(fault -> assertThat(fault.problem()).isEqualTo("twice"));
    }

    @Test
    void aFileWithoutPeopleTakesNobodyAway() {
        assertThat(faults(HEADINGS)).extracting(ListFault::problem).containsExactly("no-rows");
        assertThat(faults("name,price\n")).extracting(ListFault::problem).contains("heading", "missing");
    }

    @Test
    void everyFaultHasItsSentence() {
        Texts texts = Texts.of("messages/residents", "zh");
        Map<String, Object> fields = Map.of("line", 2, "value", "x", "heading", "y", "reason", "z");
        ResourceBundle.getBundle("messages/residents").keySet().stream()
                .filter(key -> key.matches("residents\\.(wrong|place)\\b.*"))
                .forEach(key -> assertThat(texts.say(key, fields)).isNotBlank());
        assertThat(faults(HEADINGS + "3-1,王,boss,,,,,\n").get(0).reason(texts, "residents"))
                .isEqualTo("“boss”不是业主、租户、家属、联络人之一。");
    }

    private static List<Entry> read(String text) {
        return ResidentFile.read(text.getBytes(UTF_8));
    }

    private static List<ListFault> faults(String text) {
        return catchThrowableOfType(UnreadableList.class, () -> read(text)).faults();
    }
}
