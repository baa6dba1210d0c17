package org.estatedesk.promises.calendar.years;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.estatedesk.promises.calendar.SpecialDay;
import org.jspecify.annotations.Nullable;

/** The holidays and make-up workdays of one year, and who said so. */
@Entity
@Table(name = "calendar_year")
public class CalendarYear {

    /**
     * Where a year's days come from.
     *
     * @param source such as the notice of a government
     * @param by user id of who uploaded it, or {@code shipped}
     * @param at when
     */
    @Embeddable
    public record Upload(
            String source,
            @Column(name = "uploaded_by") String by,
            @Column(name = "uploaded_at") Instant at) {}

    @Id
    private int year;

    @Embedded
    private Upload upload;

    /** Null until it is saved: tells Spring Data that the year is new. */
    @Version
    private @Nullable Integer version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "calendar_day", joinColumns = @JoinColumn(name = "year"))
    private List<SpecialDay> days = new ArrayList<>();

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected CalendarYear() {}

    @SuppressWarnings("NullAway.Init")
    CalendarYear(int year) {
        this.year = year;
    }

    void replace(List<SpecialDay> specialDays, Upload from) {
        days.clear();
        days.addAll(specialDays);
        upload = from;
    }

    public int year() {
        return year;
    }

    public Upload upload() {
        return upload;
    }

    /** In the order of their dates. */
    public List<SpecialDay> days() {
        return days.stream().sorted(Comparator.comparing(SpecialDay::date)).toList();
    }
}
