package org.estatedesk.people.workflow.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.estatedesk.people.PeopleFiles;
import org.springframework.stereotype.Component;

/** Hangs the module's adjustments of the engine into its configuration. */
@Component
class PeopleEnginePlugin extends AbstractProcessEnginePlugin {

    private final PeopleFiles files;

    PeopleEnginePlugin(PeopleFiles files) {
        this.files = files;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomSessionFactories(List.of(DeskAuthorizationManager.factory(auditing())));
        engine.setResourceAuthorizationProvider(new DeskAuthorizations());
        // The engine's default knows letters and digits only: no front-desk, no li.na@example.org.
        engine.setGroupResourceWhitelistPattern("[a-zA-Z0-9][a-zA-Z0-9-]*");
        engine.setUserResourceWhitelistPattern("[a-zA-Z0-9][a-zA-Z0-9._@-]*");
    }

    /** Keys of the groups that audit. */
    private Set<String> auditing() {
        return files.roles().entrySet().stream()
                .filter(role -> role.getValue().audits())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
