package org.estatedesk.tickets.timetable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.estatedesk.platform.files.CsvLine;
import org.estatedesk.platform.files.Unreadable;
import org.estatedesk.tickets.Means;
import org.jspecify.annotations.Nullable;

/**
 * Reads a timetable from comma-separated values or a workbook; the first line names the columns, in any order. A file without trips is
 * refused: it would take the whole timetable away.
 */
final class TimetableFile {

    /** Enough to mend a file by; more would hide the first. */
    private static final int MOST_FAULTS = 50;

    private static final int LONGEST = 60;
    private static final String EVERY_DAY = "1234567";

    private final Means means;
    private final Map<Heading, Integer> columns = new EnumMap<>(Heading.class);
    private final List<TimetableFault> faults = new ArrayList<>();

    private TimetableFile(Means means) {
        this.means = means;
    }

    /**
     * The trips of a file.
     *
     * @throws UnreadableTimetable with every fault, if there is one
     */
    static List<Trip> read(Means means, byte[] saved) {
        TimetableFile file = new TimetableFile(means);
        List<Trip> trips = file.trips(lines(saved));
        if (!file.faults.isEmpty()) {
            throw new UnreadableTimetable(file.faults);
        }
        return trips;
    }

    private static List<CsvLine> lines(byte[] saved) {
        try {
            return CsvLine.read(saved);
        } catch (Unreadable unreadable) {
            throw new UnreadableTimetable(List.of(TimetableFault.of(unreadable)));
        }
    }

    private List<Trip> trips(List<CsvLine> lines) {
        if (lines.isEmpty()) {
            faults.add(new TimetableFault(1, 1, "", "empty", ""));
            return List.of();
        }
        readHeadings(lines.get(0));
        if (faults.isEmpty() && lines.size() == 1) {
            faults.add(new TimetableFault(lines.get(0).number() + 1, 1, "", "no-trips", ""));
        }
        List<Trip> trips = new ArrayList<>();
        for (CsvLine line : faults.isEmpty() ? lines.subList(1, lines.size()) : List.<CsvLine>of()) {
            Trip trip = trip(line);
            if (faults.isEmpty()) {
                trips.add(trip);
            } else if (faults.size() >= MOST_FAULTS) {
                break;
            }
        }
        return trips;
    }

    private void readHeadings(CsvLine first) {
        for (int column = 1; column <= first.width(); column++) {
            String written = first.fields().get(column - 1);
            int at = column;
            Heading.of(written)
                    .filter(heading -> columns.putIfAbsent(heading, at) == null)
                    .ifPresentOrElse(
                            heading -> {},
                            () -> faults.add(new TimetableFault(first.number(), at, written, "heading", written)));
        }
        for (Heading heading : Heading.values()) {
            if (heading.isRequired() && !columns.containsKey(heading)) {
                faults.add(new TimetableFault(first.number(), first.width() + 1, heading.key(), "missing", ""));
            }
        }
    }

    private Trip trip(CsvLine line) {
        if (line.width() > columns.size()) {
            int extra = line.width();
            faults.add(new TimetableFault(
                    line.number(), extra, "", "extra", line.fields().get(extra - 1)));
        }
        Trip.Way way = new Trip.Way(text(line, Heading.FROM), text(line, Heading.TO));
        Trip.Times times = new Trip.Times(time(line, Heading.DEPARTS), time(line, Heading.ARRIVES));
        Trip.Season season =
                new Trip.Season(days(line), date(line, Heading.VALID_FROM), date(line, Heading.VALID_UNTIL));
        String equipment = written(line, Heading.EQUIPMENT);
        return new Trip(new Trip.Name(means, text(line, Heading.NUMBER), cut(line, equipment)), way, times, season);
    }

    private @Nullable String cut(CsvLine line, String equipment) {
        check(line, Heading.EQUIPMENT, equipment.length() <= LONGEST, "long");
        return equipment.isEmpty() ? null : equipment;
    }

    private String text(CsvLine line, Heading heading) {
        String written = written(line, heading);
        check(line, heading, !written.isEmpty(), "missing");
        check(line, heading, written.length() <= LONGEST, "long");
        return written;
    }

    private LocalTime time(CsvLine line, Heading heading) {
        try {
            return CsvLine.time(written(line, heading));
        } catch (DateTimeException e) {
            check(line, heading, false, "time");
            return LocalTime.MIDNIGHT;
        }
    }

    private @Nullable LocalDate date(CsvLine line, Heading heading) {
        String written = written(line, heading);
        try {
            return written.isEmpty() ? null : CsvLine.date(written);
        } catch (DateTimeException e) {
            check(line, heading, false, "date");
            return null;
        }
    }

    private String days(CsvLine line) {
        String written = written(line, Heading.DAYS);
        check(line, Heading.DAYS, written.matches("[1-7]{0,7}"), "days");
        return written.isEmpty() ? EVERY_DAY : written;
    }

    private String written(CsvLine line, Heading heading) {
        int column = columns.getOrDefault(heading, Integer.MAX_VALUE);
        return column <= line.fields().size() ? line.fields().get(column - 1) : "";
    }

    private void check(CsvLine line, Heading heading, boolean right, String problem) {
        if (!right) {
            int column = columns.getOrDefault(heading, 0);
            faults.add(new TimetableFault(line.number(), column, heading.key(), problem, written(line, heading)));
        }
    }
}
