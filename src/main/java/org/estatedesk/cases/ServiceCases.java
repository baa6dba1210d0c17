package org.estatedesk.cases;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface ServiceCases extends ListCrudRepository<ServiceCase, String> {

    @Query(nativeQuery = true, value = "select nextval('case_number_seq')")
    long nextNumber();

    long countByStatus(ServiceCase.Status status);

    List<ServiceCase> findByKindAndStatusAndMatterKeyStartingWithOrderByRegisteredAtDesc(
            String kind, ServiceCase.Status status, String matterPrefix);

    /** When the unsolved contacts about one matter were registered, oldest first; its shape is that of the index. */
    @Query("""
            select c.registeredAt from ServiceCase c
            where c.matterKey = :matterKey and (c.outcome is null or c.outcome <> 'solved')
            order by c.registeredAt""")
    List<Instant> unsolvedSince(@Nullable String matterKey);
}
