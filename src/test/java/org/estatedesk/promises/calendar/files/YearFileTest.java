package org.estatedesk.promises.calendar.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import org.estatedesk.platform.Texts;
import org.estatedesk.promises.calendar.Hours;
import org.estatedesk.promises.calendar.SpecialDay;
import org.estatedesk.promises.calendar.SpecialDay.Kind;
import org.estatedesk.promises.calendar.Year2026;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calendars as people and their spreadsheets write them. */
class YearFileTest {

    private static final SpecialDay SHORT_DAY = new SpecialDay(
            LocalDate.of(2026, 12, 24), Kind.HOLIDAY, "Say \"hello\", 你好", Hours.of("10:00-12:00, 13:00-16:00"));

    @Test
    void whatIsWrittenAsCsvIsReadAgain() {
        assertThat(csv(YearFile.csv(Year2026.LIST))).isEqualTo(Year2026.LIST);
        assertThat(csv(YearFile.csv(List.of(SHORT_DAY)))).containsExactly(SHORT_DAY);
    }

    @Test
    void takesTheFilesThatSpreadsheetsWrite() {
        String file = "\uFEFFDate,Kind,Name,\r\n2026/10/1,Holiday, 国庆节 ,\r\n,,,\r\n\r\n2026/10/10,workday,调休上班,";
        assertThat(csv(file))
                .extracting(day -> day.date() + " " + day.kind() + " " + day.name())
                .containsExactly("2026-10-01 holiday 国庆节", "2026-10-10 workday 调休上班");
    }

    @Test
    void columnsAndKindsMayBearTheirChineseNames() {
        assertThat(csv("日期,类别,名称,当天开放时间\n2026-10-01,节假日,国庆节,\n2026-10-10,调休上班,调休,"))
                .extracting(day -> day.date() + " " + day.kind() + " " + day.name())
                .containsExactly("2026-10-01 holiday 国庆节", "2026-10-10 workday 调休");
    }

    @Test
    void theHeadingMayBeLeftOut() {
        assertThat(csv("2026-10-01,holiday,National Day")).hasSize(1);
        assertThat(csv("2026-10-01,holiday,National Day,")).hasSize(1);
    }

    @Test
    void jsonIsAListOrAnObjectWithItsSource() {
        String days = "[{\"date\":\"2026-10-01\",\"kind\":\"holiday\",\"name\":\"National Day\",\"hours\":null}]";
        assertThat(YearFile.json(2026, days.getBytes(UTF_8)).days()).hasSize(1);
        String file = "{\"year\":2026,\"other\":[{}],\"source\":\"Notice\",\"days\":" + days + "}";
        YearFile read = YearFile.json(2026, file.getBytes(UTF_8));
        assertThat(read.days()).hasSize(1);
        assertThat(read.source()).contains("Notice");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "date,kind,name;2026-13-01,holiday,X | line 2, column 1 (date): '2026-13-01' is not a date such as 2027-10-01",
                "date,kind,name;2026-02-29,holiday,X | line 2, column 1 (date): '2026-02-29' is not a date such as 2027-10-01",
                "date,kind,name;2027-01-01,holiday,X | line 2, column 1 (date): 2027-01-01 is not in 2026",
                "2026-01-01,holiday,X;2026-01-01,workday,Y | line 2, column 1 (date): 2026-01-01 stands there twice",
                "date,kind,name;;2026-01-01,feast,X | line 3, column 2 (kind): 'feast' is neither holiday nor workday",
                "2026-01-01,holiday | line 1, column 3 (name): the name is missing",
                "2026-01-01,holiday,X,8-9 | line 1, column 4 (hours): '8-9' are no opening hours such as 10:00-16:00",
                "2026-01-01,holiday,\"a;b\";2026-01-02,off,X | line 1, column 3 (name): the name holds control characters",
                "2026-01-01,holiday,\"a;b\";2026-01-02,off,X | line 3, column 2 (kind): 'off' is neither holiday nor workday",
                "2026-01-01,holiday,\"X | line 1, column 3: the quotation mark is never closed",
                "2026-01-01,holiday,X,,y | line 1, column 5: more columns than date,kind,name,hours",
                "date,kind,name | line 1, column 1: there is no day in it",
            })
    void namesTheLineAndColumnOfEachMistakeInCsv(String file, String sentence) {
        assertThat(faults(file.replace(';', '\n'), false)).contains(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[;{'date':'2026-01-01','kind':'feast','name':'X'}] | line 2, column 29 (kind): 'feast' is neither holiday nor workday",
                "[;{'date':'2026-01-01','kind':'holiday'}] | line 2, column 1 (name): the name is missing",
                "[{'date':'2026-01-01','day':'holiday'}] | line 1, column 23: 'day' is none of date, kind, name, hours",
                "[{'date':'2026-01-01','date':'2026-01-02'}] | line 1, column 30: 'date' stands there twice",
                "[{'date':['2026-01-01']}] | line 1, column 10: expected a list of days, each with date, kind, name and perhaps hours",
                "{'days':1} | line 1, column 9: expected a list of days, each with date, kind, name and perhaps hours",
                "1 | line 1, column 1: expected a list of days, each with date, kind, name and perhaps hours",
                "{} | line 1, column 1: there is no day in it",
                "[] | line 1, column 1: there is no day in it",
            })
    void namesTheLineAndColumnOfEachMistakeInJson(String file, String sentence) {
        assertThat(faults(file.replace(';', '\n').replace('\'', '"'), true)).contains(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"[{\"date\":  | line 1", "``  | line 1", "[}  | line 1", "[] [] | line 1", "{\"days\":[]  | line 1"
            })
    void namesTheLineOfBrokenJson(String file, String place) {
        assertThat(faults(file, true)).first().asString().startsWith(place);
    }

    @Test
    void namesEveryMistakeInTheDesksLanguage() {
        String file = "2026-13-01,feast,X\n2026-01-01,holiday,";
        BadCalendar bad = catchThrowableOfType(BadCalendar.class, () -> YearFile.csv(2026, file.getBytes(UTF_8)));
        assertThat(bad.sentences(Texts.of("messages/calendar", "zh")))
                .containsExactly(
                        "第 1 行第 1 列（日期）：'2026-13-01' 不是 2027-10-01 这样的日期",
                        "第 1 行第 2 列（类别）：“feast”既不是节假日，也不是调休上班",
                        "第 2 行第 3 列（名称）：缺少名称");
    }

    @Test
    void takesTheFileOfAChineseExcelWhateverPartsItsColumns() {
        String file = "date;kind;name;hours;;\r\n2026/10/1;holiday;国庆节;9:00-12:00, 13:00:00-16:00;;\r\n";
        for (String charset : List.of("UTF-8", "GBK", "GB18030", "UTF-16")) {
            assertThat(YearFile.csv(2026, file.getBytes(Charset.forName(charset)))
                            .days())
                    .as(charset)
                    .containsExactly(new SpecialDay(
                            LocalDate.of(2026, 10, 1), Kind.HOLIDAY, "国庆节", Hours.of("09:00-12:00, 13:00-16:00")));
        }
    }

    @Test
    void noCellIsAFormulaToASpreadsheetAndEachIsReadAsItWas() {
        SpecialDay sly = new SpecialDay(LocalDate.of(2026, 12, 24), Kind.HOLIDAY, "=HYPERLINK(1)", null);
        String file = YearFile.csv(List.of(sly));
        assertThat(file).startsWith("\uFEFF").contains(",'=HYPERLINK(1)");
        assertThat(csv(file)).containsExactly(sly);
    }

    @Test
    void saysWhereAFileIsInNoKnownEncodingAndThatItIsTooLarge() {
        byte[] broken = "2026-10-01,holiday,X\n2026-10-02,holiday,\u00FF\u00FF".getBytes(ISO_8859_1);
        assertThat(catchThrowableOfType(BadCalendar.class, () -> YearFile.csv(2026, broken))
                        .sentences(Texts.of("messages/calendar", "en")))
                .singleElement()
                .asString()
                .startsWith("line 2, column 20: from this character on");
        assertThat(catchThrowableOfType(BadCalendar.class, () -> YearFile.csv(2026, new byte[300_000])))
                .hasMessage("file.too-large");
    }

    private static List<SpecialDay> csv(String file) {
        return YearFile.csv(2026, file.getBytes(UTF_8)).days();
    }

    private static List<String> faults(String file, boolean json) {
        byte[] bytes = file.getBytes(UTF_8);
        BadCalendar bad = catchThrowableOfType(
                BadCalendar.class,
                () -> assertThat(json ? YearFile.json(2026, bytes) : YearFile.csv(2026, bytes))
                        .isNull());
        return bad.sentences(Texts.of("messages/calendar", "en"));
    }
}
