package org.estatedesk.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No cell of any file of separated values is a formula, whether the server writes it or a page. */
class CsvFormulaTest {

    private static final Path WEB = Path.of("src/main/web");

    static Stream<String> formulas() {
        return Stream.of("", " ", "\t", "\n", "\u00a0", "\u3000", "'", "' ", "\ufeff")
                .flatMap(before -> Stream.of("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "＠", "－")
                        .map(sign -> before + sign + "HYPERLINK(1)"));
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void whatASpreadsheetWouldComputeIsGuardedOnBothSides(String cell) throws IOException {
        assertThat(written(cell)).startsWith("'");
        assertThat(guardOfThePages().matcher(cell).find()).isTrue();
        assertThat(CsvLine.plain(written(cell))).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "G12", "上海-虹桥", "1=1", "O'Hare", "9:00-18:00", "a\n=b"})
    void otherCellsStayAsTheyAre(String cell) throws IOException {
        assertThat(written(cell)).isEqualTo(cell);
        assertThat(guardOfThePages().matcher(cell).find()).isFalse();
    }

    @Test
    void nothingElseWritesSuchFiles() throws IOException {
        assertThat(filesWith(WEB, "new Blob(")).containsExactly("lists/file.js");
        assertThat(filesWith(Path.of("src/main/java/org/estatedesk"), "CSVFormat"))
                .containsExactly("platform/files/CsvLine.java");
        assertThat(filesWith(Path.of("src/main/java/org/estatedesk"), "text/csv"))
                .containsExactly(
                        "promises/calendar/web/CalendarController.java",
                        "residents/KeepingController.java",
                        "tickets/timetable/TimetableController.java");
    }

    private static String written(String cell) {
        String record = CsvLine.write(List.of(List.of(cell, "end")));
        return record.substring(1, record.length() - ",end\r\n".length()).replaceAll("^\"|\"$", "");
    }

    /** The languages write this pattern alike. */
    private static Pattern guardOfThePages() throws IOException {
        Matcher guard =
                Pattern.compile("guarded = /(\\^.*)/\\.test").matcher(Files.readString(WEB.resolve("lists/file.js")));
        assertThat(guard.find()).isTrue();
        return Pattern.compile(guard.group(1));
    }

    private static List<String> filesWith(Path root, String text) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().matches(".*\\.(js|java)")
                            && !file.toString().contains("node_modules"))
                    .filter(file -> contains(file, text))
                    .map(file -> root.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private static boolean contains(Path file, String text) {
        try {
            return Files.readString(file).contains(text);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
