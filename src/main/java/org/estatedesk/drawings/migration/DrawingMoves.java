package org.estatedesk.drawings.migration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DrawingMoves extends Repository<DrawingMove, String> {

    DrawingMove save(DrawingMove move);

    Optional<DrawingMove> findById(String batchId);

    long count();

    /** Newest first, those ordered earlier, or at the same moment with a lesser id. */
    @Query("""
            from DrawingMove m where m.orderedAt < :before or (m.orderedAt = :before and m.batchId < :id)
            order by m.orderedAt desc, m.batchId desc""")
    List<DrawingMove> earlier(Instant before, String id, Limit size);
}
