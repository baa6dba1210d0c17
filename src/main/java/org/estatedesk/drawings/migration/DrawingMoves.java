package org.estatedesk.drawings.migration;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface DrawingMoves extends Repository<DrawingMove, String> {

    DrawingMove save(DrawingMove move);

    Optional<DrawingMove> findById(String batchId);
}
