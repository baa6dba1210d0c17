package org.estatedesk.tickets.timetable;

import java.util.Optional;
import org.estatedesk.tickets.Means;
import org.springframework.data.repository.Repository;

/** The last import of each timetable. */
interface TimetableImports extends Repository<TimetableImport, Means> {

    TimetableImport save(TimetableImport latest);

    Optional<TimetableImport> findById(Means means);
}
