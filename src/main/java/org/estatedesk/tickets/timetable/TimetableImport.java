package org.estatedesk.tickets.timetable;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.estatedesk.tickets.Means;

/** Who brought a timetable in, and when. */
@Entity
@Table(name = "timetable_import")
class TimetableImport {

    @Id
    @Enumerated(EnumType.STRING)
    private Means means;

    private String importedBy;
    private Instant importedAt;
    private int trips;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected TimetableImport() {}

    TimetableImport(Means means, String importedBy, Instant importedAt, int trips) {
        this.means = means;
        this.importedBy = importedBy;
        this.importedAt = importedAt;
        this.trips = trips;
    }

    String importedBy() {
        return importedBy;
    }

    Instant importedAt() {
        return importedAt;
    }

    int trips() {
        return trips;
    }
}
