package org.estatedesk.promises.calendar.years;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface CalendarYears extends Repository<CalendarYear, Integer> {

    Optional<CalendarYear> findById(int year);

    boolean existsById(int year);

    CalendarYear saveAndFlush(CalendarYear year);
}
