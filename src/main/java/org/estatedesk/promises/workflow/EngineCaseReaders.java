package org.estatedesk.promises.workflow;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.Role;
import org.estatedesk.promises.web.CaseReaders;
import org.springframework.stereotype.Component;

/** Lets the engine's authorizations decide who may see a case: its queries find only what the person may read. */
@Component
class EngineCaseReaders implements CaseReaders {

    private final Caller caller;
    private final TaskService tasks;
    private final HistoryService history;

    EngineCaseReaders(Caller caller, TaskService tasks, HistoryService history) {
        this.caller = caller;
        this.tasks = tasks;
        this.history = history;
    }

    @Override
    public boolean maySee(String caseNumber) {
        return caller.may(Role::audits)
                || tasks.createTaskQuery()
                                .processInstanceBusinessKey(caseNumber)
                                .count()
                        > 0
                || history.createHistoricProcessInstanceQuery()
                                .processInstanceBusinessKey(caseNumber)
                                .count()
                        > 0;
    }
}
