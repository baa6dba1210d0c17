package org.estatedesk.people.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.estatedesk.people.Revocations;
import org.estatedesk.platform.Caller;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hangs the module's adjustments of the engine into its configuration. */
@Component
class PeopleEnginePlugin extends AbstractProcessEnginePlugin {

    private final Caller caller;
    private final ReadableSteps steps;
    private final Revocations revocations;
    private final JdbcClient store;

    PeopleEnginePlugin(Caller caller, ReadableSteps steps, Revocations revocations, JdbcClient store) {
        this.caller = caller;
        this.steps = steps;
        this.revocations = revocations;
        this.store = store;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<SessionFactory> own =
                new ArrayList<>(Objects.requireNonNullElse(engine.getCustomSessionFactories(), List.of()));
        own.add(DeskAuthorizationManager.factory(caller, steps, revocations));
        own.add(CountedSteps.factory(store));
        engine.setCustomSessionFactories(own);
        engine.setIdentityProviderSessionFactory(DeskIdentities.factory());
        engine.setResourceAuthorizationProvider(new DeskAuthorizations());
        // The engine's default knows letters and digits only: no front-desk, no li.na@example.org.
        engine.setGroupResourceWhitelistPattern("[a-zA-Z0-9][a-zA-Z0-9-]*");
        engine.setUserResourceWhitelistPattern("[a-zA-Z0-9][a-zA-Z0-9._@-]*");
    }
}
