package org.estatedesk.people.workflow;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Hangs the module's two adjustments of the engine into its configuration. */
@Component
class PeopleEnginePlugin extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setResourceAuthorizationProvider(new DeskAuthorizations());
        engine.setTaskService(new GivingBackTasks());
    }
}
