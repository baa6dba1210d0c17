package org.estatedesk.cases;

import java.time.Instant;
import java.util.List;
import java.util.function.BiPredicate;
import org.estatedesk.cases.units.UnitKey;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ServiceCases extends JpaRepository<ServiceCase, String> {

    @Query(nativeQuery = true, value = "select nextval('case_number_seq')")
    long nextNumber();

    long countByStatus(ServiceCase.Status status);

    /** Its shape is that of the index over the open cases. */
    @Query("""
            select c from ServiceCase c
            where c.status = OPEN and c.kind = :kind and c.compared.unitGist = :gist order by c.registeredAt desc""")
    List<ServiceCase> openLike(String kind, String gist);

    /** Those of them whose unit is that one in this sense. */
    default List<ServiceCase> open(String unit, String kind, BiPredicate<UnitKey, UnitKey> which) {
        UnitKey key = UnitKey.of(unit);
        return key == null
                ? List.of()
                : openLike(kind, key.gist()).stream()
                        .filter(open -> open.unitKey() != null && which.test(key, open.unitKey()))
                        .toList();
    }

    /** When the contacts about one matter were registered that are neither settled, solved nor rejected, oldest first. */
    @Query("""
            select c.registeredAt from ServiceCase c
            where c.compared.matterKey = :matterKey
            and (c.outcome is null and c.settled = false or c.outcome not in ('solved', 'rejected'))
            order by c.registeredAt""")
    List<Instant> unsolvedSince(@Nullable String matterKey);
}
