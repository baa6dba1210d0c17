package org.estatedesk.tickets.timetable;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.Refusal;
import org.estatedesk.platform.files.UnreadableList;
import org.estatedesk.tickets.Leg;
import org.estatedesk.tickets.Means;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk's own timetables of flights and trains (TKT-09). */
@Service
@Transactional
public class Timetable {

    /** More nobody reads on a form. */
    private static final int MOST = 12;

    private final Trips trips;
    private final TimetableImports imports;
    private final DeskTime time;

    Timetable(Trips trips, TimetableImports imports, DeskTime time) {
        this.trips = trips;
        this.imports = imports;
        this.time = time;
    }

    /**
     * Replaces a timetable by the one in a file.
     *
     * @param file comma-separated values or a workbook, with the headings in the first line
     * @param seen when the timetable was brought in that the person has changed, as it was told; null: whatever is there
     * @param importedBy user id
     * @throws UnreadableList with each fault; then nothing has changed
     * @throws Refusal 409 if somebody else has replaced it meanwhile
     */
    TimetableImport replace(Means means, byte[] file, String importedBy, @Nullable String seen) {
        List<Trip> read = TimetableFile.read(means, file);
        trips.waitForOtherImports();
        String now = latest(means).map(done -> time.iso(done.importedAt())).orElse("");
        if (seen != null && !seen.equals(now)) {
            throw new Refusal(HttpStatus.CONFLICT, "messages/tickets", "timetable.changed", Map.of());
        }
        trips.remove(means);
        trips.saveAll(read);
        return imports.save(new TimetableImport(means, importedBy, time.now(), read.size()));
    }

    @Transactional(readOnly = true)
    List<Trip> of(Means means) {
        return trips.of(means);
    }

    @Transactional(readOnly = true)
    Optional<TimetableImport> latest(Means means) {
        return imports.findById(means);
    }

    /** The departures that fit a leg, those nearest to the desired time first; none for a leg without a day. */
    @Transactional(readOnly = true)
    public List<Departure> departures(Means means, Leg leg) {
        LocalDateTime at = leg.at();
        if (at == null) {
            return List.of();
        }
        LocalDate day = at.toLocalDate();
        return trips.of(means).stream()
                .filter(trip -> trip.leads(leg.from(), leg.to()) && trip.runsOn(day))
                .sorted(Comparator.comparing(trip -> distance(at, trip)))
                .limit(MOST)
                .map(trip -> new Departure(trip, day))
                .toList();
    }

    private static Duration distance(LocalDateTime at, Trip trip) {
        return Duration.between(at.toLocalTime(), trip.times().departs()).abs();
    }
}
