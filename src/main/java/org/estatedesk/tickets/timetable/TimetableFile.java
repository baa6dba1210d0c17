package org.estatedesk.tickets.timetable;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import org.estatedesk.platform.files.CsvLine;
import org.estatedesk.platform.files.ListFile;
import org.estatedesk.platform.files.ListLine;
import org.estatedesk.platform.files.UnreadableList;
import org.estatedesk.tickets.Means;

/** Reads a timetable from a file. */
final class TimetableFile {

    private static final int LONGEST = 60;
    private static final String EVERY_DAY = "1234567";

    private TimetableFile() {}

    /**
     * The trips of a file.
     *
     * @throws UnreadableList with every fault, if there is one
     */
    static List<Trip> read(Means means, byte[] saved) {
        return ListFile.read(saved, EnumSet.allOf(Heading.class), line -> trip(means, line));
    }

    private static Trip trip(Means means, ListLine line) {
        Trip.Way way = new Trip.Way(line.text(Heading.FROM, LONGEST), line.text(Heading.TO, LONGEST));
        Trip.Times times = new Trip.Times(time(line, Heading.DEPARTS), time(line, Heading.ARRIVES));
        Trip.Season season = new Trip.Season(days(line), line.date(Heading.VALID_FROM), line.date(Heading.VALID_UNTIL));
        String equipment = line.optional(Heading.EQUIPMENT, LONGEST);
        return new Trip(new Trip.Name(means, line.text(Heading.NUMBER, LONGEST), equipment), way, times, season);
    }

    private static LocalTime time(ListLine line, Heading heading) {
        try {
            return CsvLine.time(line.written(heading));
        } catch (DateTimeException unreadable) {
            line.check(heading, false, "time");
            return LocalTime.MIDNIGHT;
        }
    }

    private static String days(ListLine line) {
        String written = line.written(Heading.DAYS);
        line.check(Heading.DAYS, written.matches("[1-7]{0,7}"), "days");
        return written.isEmpty() ? EVERY_DAY : written;
    }
}
