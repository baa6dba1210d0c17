package org.estatedesk.drawings.migration;

import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.estatedesk.cases.OrderedMoves;
import org.estatedesk.drawings.migration.StandingCase.Obstacle;
import org.estatedesk.platform.DeskTime;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What stands behind the engine's batches, and what became of their cases: told in the transaction in which it happens. */
@Service
@Transactional
public class MoveOrders implements OrderedMoves {

    /** A case that stays, with one of the steps that keep it. */
    public record Stuck(String caseNumber, Obstacle obstacle) {}

    /** How far a move has come; of {@code total} cases some are moved, some could not be. */
    public record Progress(Versions versions, int total, int done, List<Stuck> failed) {

        /** Whether each case was tried. */
        public boolean isFinished() {
            return done + failed.size() == total;
        }
    }

    /** An order as somebody gave it. */
    public record Ordered(String batchId, Versions versions, String by, Instant at, String reason) {}

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

    /** Notes who ordered a batch, and which cases it is to move. */
    public void begun(String batchId, Versions versions, String orderedBy, String reason, List<StandingCase> movable) {
        moves.save(new DrawingMove(batchId, versions, orderedBy, time.now(), reason));
        movable.forEach(one -> moving.save(new MovingCase(batchId, one)));
    }

    /**
     * How far a move has come.
     *
     * @throws NoSuchElementException if there is no such move
     */
    @Transactional(readOnly = true)
    public Progress progress(String batchId) {
        DrawingMove move = moves.findById(batchId).orElseThrow();
        List<MovingCase> all = moving.findByIdBatchIdOrderByCaseNumber(batchId);
        List<Stuck> failed = all.stream()
                .filter(one -> one.is(MovingCase.State.FAILED))
                .map(one -> new Stuck(one.caseNumber(), Objects.requireNonNull(one.obstacle())))
                .toList();
        int done =
                (int) all.stream().filter(one -> one.is(MovingCase.State.MOVED)).count();
        return new Progress(move.versions(), all.size(), done, failed);
    }

    /** Orders, newest first: those before a moment, or at it with a lesser batch id. */
    @Transactional(readOnly = true)
    public List<Ordered> ordered(Instant before, String batchId, int size) {
        return moves.earlier(before, batchId, Limit.of(size)).stream()
                .map(move ->
                        new Ordered(move.getId(), move.versions(), move.orderedBy(), move.orderedAt(), move.reason()))
                .toList();
    }

    /** How many orders there were. */
    @Transactional(readOnly = true)
    public long countOrdered() {
        return moves.count();
    }
}
