package org.estatedesk.promises.calendar;

import java.util.List;
import java.util.Optional;

/** Where the holidays and make-up workdays come from. */
@FunctionalInterface
public interface SpecialDays {

    /**
     * The special days of a year; empty if nobody has said yet which they are, so that every due date that touches the
     * year is provisional.
     */
    Optional<List<SpecialDay>> of(int year);
}
