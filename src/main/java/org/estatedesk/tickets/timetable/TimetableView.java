package org.estatedesk.tickets.timetable;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.files.CsvLine;
import org.jspecify.annotations.Nullable;

/**
 * A timetable as the web interface shows it.
 *
 * @param importedBy user id; null before the first import
 * @param importedAt ISO date and time with the desk's offset
 * @param trips in the order of their departures
 */
record TimetableView(@Nullable String importedBy, @Nullable String importedAt, List<TripView> trips) {

    /** A spreadsheet would compute it, or take its quote for a guard. */
    private static final Pattern FORMULA = Pattern.compile("'*[=+@\\-\t\r].*", Pattern.DOTALL);

    private static final Pattern GUARDED = Pattern.compile("'" + FORMULA.pattern(), Pattern.DOTALL);

    /** One trip, with the fields of the file. */
    record TripView(Trip.Name name, Trip.Way way, Trip.Times times, Trip.Season season) {

        static TripView of(Trip trip) {
            return new TripView(trip.name(), trip.way(), trip.times(), trip.season());
        }

        List<String> fields() {
            return Stream.of(
                            name.number(),
                            way.fromPlace(),
                            way.toPlace(),
                            times.departs(),
                            times.arrives(),
                            season.days(),
                            season.validFrom(),
                            season.validUntil(),
                            name.equipment())
                    .map(TimetableView::guarded)
                    .toList();
        }
    }

    static TimetableView of(Optional<TimetableImport> latest, List<Trip> trips, DeskTime time) {
        return new TimetableView(
                latest.map(TimetableImport::importedBy).orElse(null),
                latest.map(done -> time.iso(done.importedAt())).orElse(null),
                trips.stream().map(TripView::of).toList());
    }

    /** The file that would import the same trips again. */
    static String csv(List<Trip> trips) {
        List<String> headings =
                Arrays.stream(Heading.values()).map(Heading::key).toList();
        return CsvLine.write(Stream.concat(
                        Stream.of(headings), trips.stream().map(TripView::of).map(TripView::fields))
                .toList());
    }

    /** As it was before {@link #csv}. */
    static String plain(String cell) {
        return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    private static String guarded(@Nullable Object field) {
        String text = Objects.toString(field, "");
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
