package org.estatedesk.drawings.workflow.migration;

import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.estatedesk.drawings.migration.MappedStep;
import org.estatedesk.drawings.migration.MoveEngine;
import org.estatedesk.drawings.migration.StandingCase;
import org.estatedesk.drawings.migration.Versions;
import org.estatedesk.platform.DeskItself;
import org.springframework.stereotype.Component;

/** Moves cases with the engine's own migration. Who may do so is asked before; here nobody's rights count. */
@Component
class EngineMoves implements MoveEngine {

    private final RuntimeService runtime;
    private final DeskItself desk;
    private final Mappings mappings;
    private final Standing standing;

    EngineMoves(RuntimeService runtime, DeskItself desk, Mappings mappings, Standing standing) {
        this.runtime = runtime;
        this.desk = desk;
        this.mappings = mappings;
        this.standing = standing;
    }

    @Override
    public boolean has(Versions versions) {
        return desk.ask(() -> mappings.definition(versions.processKey(), versions.from())
                        .isPresent()
                && mappings.definition(versions.processKey(), versions.to()).isPresent());
    }

    @Override
    public List<MappedStep> steps(Versions versions) {
        return desk.ask(() -> mappings.of(versions).steps());
    }

    @Override
    public List<StandingCase> cases(Versions versions) {
        return desk.ask(() -> standing.all(mappings.of(versions)));
    }

    /**
     * Managers have no right to migrate past the desk: the engine's own migration, with its own settings, would lose due
     * dates. So it is done in the name of whoever ordered it, but with an administrator's rights.
     */
    @Override
    public String begin(Versions versions, Collection<String> processInstanceIds, String orderedBy) {
        Mapping mapping = desk.ask(() -> mappings.of(versions));
        return desk.asAdministrator(
                orderedBy,
                () -> runtime.newMigration(mapping.plan())
                        .processInstanceIds(List.copyOf(processInstanceIds))
                        .executeAsync()
                        .getId());
    }
}
