package org.estatedesk.drawings.migration;

import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.estatedesk.drawings.migration.StandingCase.Obstacle;
import org.estatedesk.platform.DeskTime;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves running cases to another version of their drawing, when a manager says so; otherwise they stay. A case that cannot
 * be moved stays untouched.
 */
@Service
@Transactional
public class Moves {

    /**
     * What a move would do.
     *
     * @param cases how many cases run on the version to leave
     * @param steps what goes on as what
     */
    public record DryRun(int cases, int movable, List<MappedStep> steps, List<Stuck> stuck) {}

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

    private final MoveEngine engine;
    private final DrawingMoves moves;
    private final MovingCases moving;
    private final DeskTime time;

    Moves(MoveEngine engine, DrawingMoves moves, MovingCases moving, DeskTime time) {
        this.engine = engine;
        this.moves = moves;
        this.moving = moving;
        this.time = time;
    }

    /**
     * What a move would do now; changes nothing.
     *
     * @throws NoSuchElementException if the procedure lacks one of the versions
     */
    public DryRun dryRun(Versions versions) {
        List<StandingCase> all = standing(versions);
        List<Stuck> stuck = all.stream()
                .flatMap(one -> one.obstacles().stream().map(obstacle -> new Stuck(one.caseNumber(), obstacle)))
                .toList();
        int movable = (int) all.stream().filter(StandingCase::isMovable).count();
        return new DryRun(all.size(), movable, engine.steps(versions), stuck);
    }

    /**
     * Moves all cases that can be moved, one after the other, after this call.
     *
     * @return id of the engine's batch
     * @throws NoSuchElementException if the procedure lacks one of the versions
     * @throws IllegalStateException if no case can be moved
     */
    public String order(Versions versions, String orderedBy, String reason) {
        List<StandingCase> movable =
                standing(versions).stream().filter(StandingCase::isMovable).toList();
        if (movable.isEmpty()) {
            throw new IllegalStateException("No case can be moved: " + versions);
        }
        List<String> ids = movable.stream().map(StandingCase::processInstanceId).toList();
        String batchId = engine.begin(versions, ids, orderedBy);
        moves.save(new DrawingMove(batchId, versions, orderedBy, time.now(), reason));
        movable.forEach(one -> moving.save(new MovingCase(batchId, one)));
        return batchId;
    }

    private List<StandingCase> standing(Versions versions) {
        if (!engine.has(versions)) {
            throw new NoSuchElementException("Not both versions exist: " + versions);
        }
        return engine.cases(versions);
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
