package org.estatedesk.drawings.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Puts the guards before the engine's own deployers and checks of rights, and the record after them, which is possible
 * only on the implementation's configuration.
 */
@Component
class GuardPlugin extends AbstractProcessEnginePlugin {

    private final DeploymentRights kept;
    private final DeploymentGuard guard;
    private final DeploymentRecord record;

    GuardPlugin(DeploymentRights kept, DeploymentGuard guard, DeploymentRecord record) {
        this.kept = kept;
        this.guard = guard;
        this.record = record;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setCommandCheckers(new ArrayList<>(List.of(new TenantCommandChecker(), kept)));
        List<Deployer> before = copy(configuration.getCustomPreDeployers());
        before.add(0, guard);
        configuration.setCustomPreDeployers(before);
        List<Deployer> after = copy(configuration.getCustomPostDeployers());
        after.add(record);
        configuration.setCustomPostDeployers(after);
    }

    private static List<Deployer> copy(@Nullable List<Deployer> deployers) {
        return new ArrayList<>(Objects.requireNonNullElse(deployers, List.of()));
    }
}
