package org.estatedesk.forms.workflow.clocks;

import org.camunda.bpm.engine.impl.ManagementServiceImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/** The engine's management service, which asks before a job is run by hand: a run in vain costs a try and its due time. */
public final class CheckedManagementService extends ManagementServiceImpl {

    private final Runnable check;

    /** @param check throws to refuse */
    public CheckedManagementService(ProcessEngineConfigurationImpl engine, Runnable check) {
        super(engine);
        this.check = check;
    }

    @Override
    public void executeJob(String jobId) {
        check.run();
        super.executeJob(jobId);
    }
}
