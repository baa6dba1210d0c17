package org.estatedesk.tickets.timetable;

import java.util.List;
import org.estatedesk.tickets.Means;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The table of trips; each timetable is replaced as a whole. */
interface Trips extends Repository<Trip, Long> {

    Iterable<Trip> saveAll(Iterable<Trip> trips);

    @Query("select t from Trip t where t.name.means = :means order by t.times.departs, t.name.number, t.id")
    List<Trip> of(Means means);

    /** Two imports at once would leave the trips of both: until the transaction ends, others wait; readers do not. */
    @Query(nativeQuery = true, value = "select cast(pg_advisory_xact_lock(hashtext('estatedesk.timetable')) as text)")
    String waitForOtherImports();

    @Modifying
    @Query("delete from Trip t where t.name.means = :means")
    void remove(Means means);
}
