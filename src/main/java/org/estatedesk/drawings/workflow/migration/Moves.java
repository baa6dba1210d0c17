package org.estatedesk.drawings.workflow.migration;

import java.util.List;
import java.util.NoSuchElementException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.estatedesk.drawings.migration.MappedStep;
import org.estatedesk.drawings.migration.MoveOrders;
import org.estatedesk.drawings.migration.MoveOrders.Stuck;
import org.estatedesk.drawings.migration.StandingCase;
import org.estatedesk.drawings.migration.Versions;
import org.estatedesk.platform.DeskItself;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves running cases to another version of their drawing with the engine's own migration, when a manager says so;
 * otherwise they stay. A case that cannot be moved stays untouched. Who may do so is asked before; here nobody's rights
 * count.
 */
@Service
@Transactional
class Moves {

    /**
     * What a move would do.
     *
     * @param cases how many cases run on the version to leave
     * @param steps what goes on as what
     */
    record DryRun(int cases, int movable, List<MappedStep> steps, List<Stuck> stuck) {}

    private final RuntimeService runtime;
    private final ProcessEngineConfigurationImpl engine;
    private final DeskItself desk;
    private final Mappings mappings;
    private final MoveObstacles standing;
    private final MoveOrders orders;

    Moves(
            RuntimeService runtime,
            ProcessEngineConfigurationImpl engine,
            DeskItself desk,
            Mappings mappings,
            MoveObstacles standing,
            MoveOrders orders) {
        this.runtime = runtime;
        this.engine = engine;
        this.desk = desk;
        this.mappings = mappings;
        this.standing = standing;
        this.orders = orders;
    }

    /**
     * What a move would do now; changes nothing.
     *
     * @throws NoSuchElementException if the procedure lacks one of the versions
     */
    public DryRun dryRun(Versions versions) {
        Mapping mapping = mapping(versions);
        List<StandingCase> all = desk.ask(() -> standing.all(mapping));
        List<Stuck> stuck = all.stream()
                .flatMap(one -> one.obstacles().stream().map(obstacle -> new Stuck(one.caseNumber(), obstacle)))
                .toList();
        int movable = (int) all.stream().filter(StandingCase::isMovable).count();
        return new DryRun(all.size(), movable, mapping.steps(), stuck);
    }

    /**
     * Moves all cases that can be moved, one after the other, each in a transaction of its own, after this call. Managers
     * have no right to migrate past the desk: the engine's own migration, with its own settings, would lose due dates. So
     * it is done in the name of whoever ordered it, but with an administrator's rights.
     *
     * @return id of the engine's batch
     * @throws NoSuchElementException if the procedure lacks one of the versions
     * @throws IllegalStateException if no case can be moved
     */
    public String order(Versions versions, String orderedBy, String reason) {
        Mapping mapping = mapping(versions);
        List<StandingCase> movable = desk.ask(() -> standing.all(mapping)).stream()
                .filter(StandingCase::isMovable)
                .toList();
        if (movable.isEmpty()) {
            throw new IllegalStateException("No case can be moved: " + versions);
        }
        List<String> ids = movable.stream().map(StandingCase::processInstanceId).toList();
        String batchId = desk.asAdministrator(orderedBy, () -> begin(mapping, ids));
        orders.begun(batchId, versions, orderedBy, reason, movable);
        return batchId;
    }

    /** In a command of the desk's own: the order keeps the reason that a person at the engine's door would have to give. */
    private String begin(Mapping mapping, List<String> ids) {
        return engine.getCommandExecutorTxRequired()
                .execute(context -> runtime.newMigration(mapping.plan())
                        .processInstanceIds(ids)
                        .executeAsync()
                        .getId());
    }

    private Mapping mapping(Versions versions) {
        return desk.ask(() -> mappings.of(versions));
    }
}
