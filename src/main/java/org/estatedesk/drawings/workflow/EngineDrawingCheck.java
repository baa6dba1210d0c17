package org.estatedesk.drawings.workflow;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.estatedesk.drawings.DrawingFile;
import org.estatedesk.drawings.rules.DrawingCheck;
import org.estatedesk.drawings.rules.Finding;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Asks the guard's question inside a command of the engine, because the newest forms are seen only there. */
@Component
class EngineDrawingCheck implements DrawingCheck {

    private final ProcessEngine engine;
    private final ApplicationContext beans;

    EngineDrawingCheck(ProcessEngine engine, ApplicationContext beans) {
        this.engine = engine;
        this.beans = beans;
    }

    @Override
    public List<Finding> check(List<DrawingFile> files) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        return configuration
                .getCommandExecutorTxRequired()
                .execute(context -> DeployedSurroundings.findings(files, context, beans));
    }
}
