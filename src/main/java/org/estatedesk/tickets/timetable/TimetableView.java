package org.estatedesk.tickets.timetable;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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

    /** One trip, with the fields of the file. */
    record TripView(Trip.Name name, Trip.Way way, Trip.Times times, Trip.Season season) {

        static TripView of(Trip trip) {
            return new TripView(trip.name(), trip.way(), trip.times(), trip.season());
        }

        List<@Nullable Object> fields() {
            return Arrays.asList(
                    name.number(),
                    way.fromPlace(),
                    way.toPlace(),
                    times.departs(),
                    times.arrives(),
                    season.days(),
                    season.validFrom(),
                    season.validUntil(),
                    name.equipment());
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
        return CsvLine.write(Stream.<List<? extends @Nullable Object>>concat(
                        Stream.of(headings), trips.stream().map(TripView::of).map(TripView::fields))
                .toList());
    }
}
