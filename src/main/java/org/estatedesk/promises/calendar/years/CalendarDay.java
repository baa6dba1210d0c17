package org.estatedesk.promises.calendar.years;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.estatedesk.promises.calendar.Hours;
import org.estatedesk.promises.calendar.SpecialDay;
import org.jspecify.annotations.Nullable;

/** A special day as the store keeps it. */
@Embeddable
record CalendarDay(
        LocalDate day,
        @Enumerated(EnumType.STRING) SpecialDay.Kind kind,
        String name,
        @Nullable String hours) {

    static CalendarDay of(SpecialDay special) {
        Hours hours = special.hours();
        return new CalendarDay(special.date(), special.kind(), special.name(), hours == null ? null : hours.toString());
    }

    SpecialDay special() {
        return new SpecialDay(day, kind, name, hours == null ? null : Hours.of(hours));
    }
}
