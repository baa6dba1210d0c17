package org.estatedesk.tickets.timetable;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.estatedesk.tickets.Means;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One flight or train of the desk's timetable (TKT-09); times are those of the place, as printed. */
@Entity
@Immutable
@Table(name = "timetable_trip")
class Trip {

    /**
     * What it is called.
     *
     * @param number such as {@code MU5101} or {@code G12}
     * @param equipment type of aircraft or train, if known
     */
    @Embeddable
    record Name(
            @Enumerated(EnumType.STRING) Means means,
            String number,
            @Nullable String equipment) {}

    /** From where to where. */
    @Embeddable
    record Way(String fromPlace, String toPlace) {}

    /** The arrival may be on the next day. */
    @Embeddable
    record Times(LocalTime departs, LocalTime arrives) {}

    /**
     * On which days it runs.
     *
     * @param days ISO days of the week, such as {@code 135}; 1 is Monday
     * @param validFrom first day; null: since ever
     * @param validUntil last day; null: for ever
     */
    @Embeddable
    record Season(
            String days,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil) {}

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "timetable_trip_seq")
    @SequenceGenerator(name = "timetable_trip_seq", allocationSize = 50)
    private @Nullable Long id;

    @Embedded
    private Name name;

    @Embedded
    private Way way;

    @Embedded
    private Times times;

    @Embedded
    private Season season;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Trip() {}

    Trip(Name name, Way way, Times times, Season season) {
        this.name = name;
        this.way = way;
        this.times = times;
        this.season = season;
    }

    Name name() {
        return name;
    }

    Way way() {
        return way;
    }

    Times times() {
        return times;
    }

    Season season() {
        return season;
    }

    boolean runsOn(LocalDate day) {
        return season.days().indexOf('0' + day.getDayOfWeek().getValue()) >= 0
                && (season.validFrom() == null || !day.isBefore(season.validFrom()))
                && (season.validUntil() == null || !day.isAfter(season.validUntil()));
    }

    /** Whether it leads from one place to another; null stands for any place. */
    boolean leads(@Nullable String from, @Nullable String to) {
        return isAt(from, way.fromPlace()) && isAt(to, way.toPlace());
    }

    /** A city fits each of its airports and stations, and the other way round. */
    private static boolean isAt(@Nullable String wished, String place) {
        if (wished == null) {
            return true;
        }
        String one = folded(wished);
        String other = folded(place);
        return one.contains(other) || other.contains(one);
    }

    private static String folded(String place) {
        return place.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }
}
