package org.estatedesk.drawings.workflow.migration;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.estatedesk.drawings.migration.MappedStep;
import org.estatedesk.drawings.migration.MoveEngine;
import org.estatedesk.drawings.migration.StandingCase;
import org.estatedesk.drawings.migration.Versions;
import org.springframework.stereotype.Component;

/** Moves cases with the engine's own migration. Who may do so is asked before; here nobody's rights count. */
@Component
class EngineMoves implements MoveEngine {

    private static final String ADMINISTRATORS = "camunda-admin";

    private final RuntimeService runtime;
    private final IdentityService identities;
    private final Mappings mappings;
    private final Standing standing;

    EngineMoves(RuntimeService runtime, IdentityService identities, Mappings mappings, Standing standing) {
        this.runtime = runtime;
        this.identities = identities;
        this.mappings = mappings;
        this.standing = standing;
    }

    @Override
    public boolean has(Versions versions) {
        return unseen(() -> mappings.definition(versions.processKey(), versions.from())
                        .isPresent()
                && mappings.definition(versions.processKey(), versions.to()).isPresent());
    }

    @Override
    public List<MappedStep> steps(Versions versions) {
        return unseen(() -> mappings.of(versions).steps());
    }

    @Override
    public List<StandingCase> cases(Versions versions) {
        return unseen(() -> standing.all(mappings.of(versions)));
    }

    /**
     * Managers have no right to migrate past the desk: the engine's own migration, with its own settings, would lose due
     * dates. So it is done in the name of whoever ordered it, but with an administrator's rights.
     */
    @Override
    public String begin(Versions versions, Collection<String> processInstanceIds, String orderedBy) {
        Mapping mapping = unseen(() -> mappings.of(versions));
        return signedInAs(
                () -> identities.setAuthentication(orderedBy, List.of(ADMINISTRATORS)),
                () -> runtime.newMigration(mapping.plan())
                        .processInstanceIds(List.copyOf(processInstanceIds))
                        .executeAsync()
                        .getId());
    }

    private <T> T unseen(Supplier<T> looking) {
        return signedInAs(identities::clearAuthentication, looking);
    }

    private <T> T signedInAs(Runnable signIn, Supplier<T> work) {
        var signedIn = identities.getCurrentAuthentication();
        signIn.run();
        try {
            return work.get();
        } finally {
            identities.setAuthentication(signedIn);
        }
    }
}
