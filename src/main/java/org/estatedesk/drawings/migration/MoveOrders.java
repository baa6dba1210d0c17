package org.estatedesk.drawings.migration;

import java.util.Optional;
import org.estatedesk.cases.OrderedMoves;
import org.estatedesk.drawings.migration.StandingCase.Obstacle;
import org.estatedesk.platform.DeskTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What stands behind the engine's batches, and what became of their cases: told in the transaction in which it happens. */
@Service
@Transactional
public class MoveOrders implements OrderedMoves {

    private final DrawingMoves moves;
    private final MovingCases moving;
    private final DeskTime time;

    MoveOrders(DrawingMoves moves, MovingCases moving, DeskTime time) {
        this.moves = moves;
        this.moving = moving;
        this.time = time;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Order> behind(String batchId) {
        return moves.findById(batchId)
                .map(move -> new Order(
                        move.orderedBy(), move.reason(), move.versions().from()));
    }

    /** Between which versions that batch moves cases; empty if it was not made by the desk. */
    @Transactional(readOnly = true)
    public Optional<Versions> versions(String batchId) {
        return moves.findById(batchId).map(DrawingMove::versions);
    }

    /** A case is on the other version. */
    public void moved(String batchId, String processInstanceId) {
        moving.findById(new MovingCase.Key(batchId, processInstanceId)).ifPresent(known -> known.moved(time.now()));
    }

    /** A case stays where it is. */
    public void failed(String batchId, String processInstanceId, Obstacle obstacle) {
        moving.findById(new MovingCase.Key(batchId, processInstanceId))
                .ifPresent(known -> known.failed(obstacle, time.now()));
    }
}
