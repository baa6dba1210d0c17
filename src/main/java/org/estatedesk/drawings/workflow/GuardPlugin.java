package org.estatedesk.drawings.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.springframework.stereotype.Component;

/** Puts the guard before the engine's own deployers, which is possible only on the implementation's configuration. */
@Component
class GuardPlugin extends AbstractProcessEnginePlugin {

    private final DeploymentGuard guard;

    GuardPlugin(DeploymentGuard guard) {
        this.guard = guard;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<Deployer> deployers = new ArrayList<>(
                Optional.ofNullable(configuration.getCustomPreDeployers()).orElse(List.of()));
        deployers.add(0, guard);
        configuration.setCustomPreDeployers(deployers);
    }
}
