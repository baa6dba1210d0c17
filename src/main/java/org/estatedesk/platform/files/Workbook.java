package org.estatedesk.platform.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** The first sheet of a workbook in XLSX, each cell as it would stand in a file of separated values (TKT-09). */
final class Workbook {

    /** More than any timetable of one desk has. */
    private static final int MOST_ROWS = 50_000;

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);
    private static final int OLE2 = 0xD0CF;
    private static final int ZIP = 0x504B;

    private static final int SECONDS_OF_DAY = 86_400;
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);

    /** What of a number's format says nothing about its kind. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");

    private final LocalDateTime dayZero;

    private Workbook(boolean from1904) {
        this.dayZero = from1904 ? LocalDateTime.of(1904, 1, 1, 0, 0) : LocalDateTime.of(1899, 12, 30, 0, 0);
    }

    /** Whether a file is a workbook, be it one of the old kind or locked, which nobody can read here. */
    static boolean is(byte[] file) {
        return begins(file, ZIP) || begins(file, OLE2);
    }

    /** @throws Unreadable if it is none, locked, or too large when unpacked */
    static List<CsvLine> read(byte[] file) {
        if (begins(file, OLE2)) {
            throw new Unreadable(1, 1, "old-workbook");
        }
        byte[] checked = WorkbookParts.checked(file);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(checked), WITH_FORMATS);
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            return new Workbook(book.isDate1904()).lines(rows);
        } catch (Unreadable known) {
            throw known;
        } catch (IOException | RuntimeException damaged) {
            throw new Unreadable(1, 1, "workbook");
        }
    }

    private List<CsvLine> lines(Stream<Row> rows) {
        List<CsvLine> lines = new ArrayList<>();
        rows.map(this::line).filter(line -> line.width() > 0).forEach(line -> {
            if (lines.size() == MOST_ROWS) {
                throw new Unreadable(line.number(), 1, "unpacked");
            }
            lines.add(line);
        });
        return lines;
    }

    private CsvLine line(Row row) {
        return new CsvLine(row.getRowNum(), row.stream().map(this::text).toList());
    }

    private String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        String raw = Objects.requireNonNullElse(cell.getRawValue(), "");
        boolean number = cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA;
        return CsvLine.plain(
                number && raw.matches("-?\\d{1,15}(\\.\\d{1,40})?([Ee]-?\\d{1,2})?")
                        ? number(new BigDecimal(raw), cell)
                        : cell.getType() == CellType.ERROR ? raw : cell.getText());
    }

    private String number(BigDecimal number, Cell cell) {
        return isTime(cell) && number.signum() >= 0 && number.compareTo(LAST_DAY) < 0
                ? time(number)
                : number.stripTrailingZeros().toPlainString();
    }

    private String time(BigDecimal days) {
        long seconds = days.multiply(BigDecimal.valueOf(SECONDS_OF_DAY))
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        LocalDateTime moment = dayZero.plusSeconds(seconds);
        if (seconds < SECONDS_OF_DAY) {
            return moment.toLocalTime().toString();
        }
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toLocalDate() + " " + moment.toLocalTime();
    }

    private static boolean isTime(Cell cell) {
        Integer id = cell.getDataFormatId();
        String format = cell.getDataFormatString();
        return format != null && LITERAL.matcher(format).replaceAll("").matches("(?i).*[ymdhs].*")
                || id != null && (id >= 27 && id <= 36 || id >= 50 && id <= 58);
    }

    private static boolean begins(byte[] file, int mark) {
        return file.length > 1 && ((file[0] & 0xFF) << 8 | file[1] & 0xFF) == mark;
    }
}
