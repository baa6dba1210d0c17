package org.estatedesk.tickets.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.estatedesk.platform.Texts;
import org.estatedesk.platform.files.ListFault;
import org.estatedesk.platform.files.UnreadableList;
import org.estatedesk.tickets.Means;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** TKT-09: the file of a timetable, and how its faults are told. */
class TimetableFileTest {

    private static final String HEADINGS = "number,from,to,departs,arrives,days,valid_from,valid_until,equipment\n";

    @Test
    void aFileIsReadWhateverTheOrderOfItsColumns() {
        List<Trip> trips = read("\uFEFFto,from,NUMBER,departs,arrives\r\n北京,上海,G12,09:00,13:28\r\n\r\n");
        assertThat(trips).hasSize(1);
        assertThat(trips.get(0).name()).isEqualTo(new Trip.Name(Means.AIR, "G12", null));
        assertThat(trips.get(0).way()).isEqualTo(new Trip.Way("上海", "北京"));
        assertThat(trips.get(0).season()).isEqualTo(new Trip.Season("1234567", null, null));
    }

    @Test
    void columnsMayBearTheirChineseNames() {
        Trip trip = read("航班／车次,出发地,到达地,出发时间,到达时间,有效期止\nMU1,上海,北京,09:00,11:15,2026-12-31\n")
                .get(0);
        assertThat(trip.way()).isEqualTo(new Trip.Way("上海", "北京"));
        assertThat(trip.season().validUntil()).hasToString("2026-12-31");
    }

    @Test
    void quotesHoldCommasQuotesAndLineBreaks() {
        Trip trip = read(HEADINGS + "MU5101,\"上海, 虹桥\",\"北京\n首都\",09:00,11:15,,,,\"A330 \"\"wide\"\"\"\n")
                .get(0);
        assertThat(trip.way()).isEqualTo(new Trip.Way("上海, 虹桥", "北京\n首都"));
        assertThat(trip.name().equipment()).isEqualTo("A330 \"wide\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MU1,上海,北京,9.00,11:15,,,,     | 2 | 4 | time    | 9.00",
                "MU1,上海,北京,09:00,24:00,,,,    | 2 | 5 | time    | 24:00",
                "MU1,上海,北京,09:00,11:15,128,,, | 2 | 6 | days    | 128",
                "MU1,上海,北京,09:00,11:15,,2026-02-30,, | 2 | 7 | date | 2026-02-30",
                "MU1,上海,北京,09:00,11:15,,,1.1.26,     | 2 | 8 | date | 1.1.26",
                "MU1,,北京,09:00,11:15,,,,        | 2 | 2 | missing | ''",
                "MU1,上海,北京,09:00,11:15,,,,,9  | 2 | 10| extra   | 9",
            })
    void aFaultHasItsLineAndColumn(String row, int line, int column, String problem, String value) {
        assertThat(faults(HEADINGS + row + "\n"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.line()).isEqualTo(line))
                .satisfies(fault -> assertThat(fault.column()).isEqualTo(column))
                .satisfies(fault -> assertThat(fault.problem()).isEqualTo(problem))
                .satisfies(fault -> assertThat(fault.value()).isEqualTo(value));
    }

    /** TKT-09: what Excel makes of a timetable that it opened and saved. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "number,from,to,departs,arrives,days,valid_from,,,\nG12,上海,北京,9:00,13:28:00,,2026/10/5,,,\n,,,,,,,,,\n",
                "number;from;to;departs;arrives;days;valid_from\nG12;上海;北京;9:00:00;13:28;;2026-10-05;;\n",
                "number\tfrom\tto\tdeparts\tarrives\tdays\tvalid_from\nG12\t上海\t北京\t09:00\t13:28\t\t2026/10/5 0:00\n",
            })
    void aFileFromExcelIsRead(String file) {
        for (String charset : List.of("UTF-8", "GBK", "GB18030", "UTF-16")) {
            byte[] saved = file.replace("\n", "\r\n").getBytes(Charset.forName(charset));
            assertThat(TimetableFile.read(Means.AIR, saved))
                    .as(charset)
                    .singleElement()
                    .satisfies(trip -> {
                        assertThat(trip.way()).isEqualTo(new Trip.Way("上海", "北京"));
                        assertThat(trip.times()).isEqualTo(new Trip.Times(LocalTime.of(9, 0), LocalTime.of(13, 28)));
                        assertThat(trip.season().validFrom()).isEqualTo("2026-10-05");
                    });
        }
    }

    @Test
    void aQuotationMarkThatIsNeverClosedIsNamedWithItsPlace() {
        assertThat(faults(HEADINGS + "MU1,\"上海,北京,09:00,11:15,,,,\n"))
                .containsExactly(new ListFault(2, 2, "", "quote", ""));
    }

    @Test
    void linesAreCountedInTheFileNotInRecords() {
        String file = HEADINGS + "\nMU1,\"上\n海\",北京,09:00,11:15,,,,\nMU2,上海,北京,late,11:15,,,,\n";
        assertThat(faults(file))
                .singleElement()
                .satisfies(fault -> assertThat(fault.line()).isEqualTo(5));
    }

    @Test
    void allFaultsAreToldAtOnceUpToFifty() {
        String twoFaults = "MU1,上海,北京,x,y,,,,\n";
        assertThat(faults(HEADINGS + twoFaults)).hasSize(2);
        assertThat(faults(HEADINGS + twoFaults.repeat(500))).hasSize(50);
    }

    @Test
    void headingsAreChecked() {
        assertThat(faults("")).extracting(ListFault::problem).containsExactly("empty");
        assertThat(faults("number,from,to,departs,departs,price\n"))
                .extracting(ListFault::problem)
                .containsExactly("heading", "heading", "missing");
    }

    @Test
    void whatIsDownloadedIsReadAgainAsTheSame() {
        List<Trip> trips = read(
                HEADINGS
                        + "MU5101,\"上海, 虹桥\",北京,09:00,11:15,135,2026-01-01,2026-12-31,\"A \"\"x\"\"\"\nMU1,A,B,00:05,23:59,,,,\n");
        String file = TimetableView.csv(trips);
        assertThat(file).startsWith("\uFEFF");
        assertThat(TimetableView.csv(read(file))).isEqualTo(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86", "-1", "@SUM(A1)", "'=1+1", "''-1"})
    void noCellIsAFormulaToASpreadsheetAndEachIsReadAsItWas(String name) {
        List<Trip> trips = read(HEADINGS + "MU1," + name + ",B,09:00,11:15,,,,\n");
        String file = TimetableView.csv(List.of(new Trip(
                trips.get(0).name(),
                new Trip.Way(name, "B"),
                trips.get(0).times(),
                trips.get(0).season())));
        assertThat(file).contains("MU1,'" + name + ",B");
        assertThat(read(file).get(0).way().fromPlace()).isEqualTo(name);
    }

    @Test
    void aFileWithoutTripsTakesNothingAway() {
        assertThat(faults(HEADINGS)).extracting(ListFault::problem).containsExactly("no-rows");
        assertThat(faults(HEADINGS + "\n\n")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"files, files.", "tickets, timetable.place.", "tickets, timetable.wrong."})
    void everyFaultHasItsSentence(String bundle, String keys) {
        Texts texts = Texts.of("messages/" + bundle, "zh");
        Map<String, Object> fields =
                Map.of("line", 2, "column", 3, "heading", "to", "value", "x", "headings", "x", "reason", "x");
        ResourceBundle.getBundle("messages/" + bundle).keySet().stream()
                .filter(key -> key.startsWith(keys))
                .forEach(key -> assertThat(texts.say(key, fields)).isNotBlank());
        assertThat(Texts.of("messages/files", "zh").has("files.place.extra")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-01, true", // a Tuesday
        "2026-12-02, false",
        "2026-11-24, false",
        "2027-01-05, false",
        "2026-12-29, true"
    })
    void aTripRunsOnItsDaysWithinItsSeason(LocalDate day, boolean runs) {
        Trip trip = read(HEADINGS + "MU1,A,B,09:00,11:15,2,2026-12-01,2026-12-31,\n")
                .get(0);
        assertThat(trip.runsOn(day)).isEqualTo(runs);
    }

    @ParameterizedTest
    @CsvSource({"上海,北京,true", "上海虹桥,北京首都,true", ",北京,true", "北京,,false", "shang hai,北京,false", "北京,上海,false"})
    void aCityFitsItsAirports(String from, String to, boolean leads) {
        Trip trip = read(HEADINGS + "MU1,上海 虹桥,北京,09:00,11:15,,,,\n").get(0);
        assertThat(trip.leads(from, to)).isEqualTo(leads);
    }

    private static List<Trip> read(String text) {
        return TimetableFile.read(Means.AIR, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<ListFault> faults(String text) {
        return catchThrowableOfType(UnreadableList.class, () -> read(text)).faults();
    }
}
