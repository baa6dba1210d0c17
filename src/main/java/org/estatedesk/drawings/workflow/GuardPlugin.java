package org.estatedesk.drawings.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Puts the guards before the engine's own deployers and the record after them, which is possible only on the
 * implementation's configuration.
 */
@Component
class GuardPlugin extends AbstractProcessEnginePlugin {

    private final WhoMayDeploy people;
    private final DeploymentGuard guard;
    private final DeploymentRecord record;

    GuardPlugin(WhoMayDeploy people, DeploymentGuard guard, DeploymentRecord record) {
        this.people = people;
        this.guard = guard;
        this.record = record;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<Deployer> before = copy(configuration.getCustomPreDeployers());
        before.addAll(0, List.of(people, guard));
        configuration.setCustomPreDeployers(before);
        List<Deployer> after = copy(configuration.getCustomPostDeployers());
        after.add(record);
        configuration.setCustomPostDeployers(after);
    }

    private static List<Deployer> copy(@Nullable List<Deployer> deployers) {
        return new ArrayList<>(Objects.requireNonNullElse(deployers, List.of()));
    }
}
