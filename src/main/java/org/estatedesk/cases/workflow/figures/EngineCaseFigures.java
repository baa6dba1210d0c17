package org.estatedesk.cases.workflow.figures;

import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.task.Task;
import org.estatedesk.cases.CaseFigures;
import org.estatedesk.cases.Cases;
import org.estatedesk.platform.DeskTime;
import org.springframework.stereotype.Component;

/** Counts late cases where their steps are: in the engine's tables. */
@Component
class EngineCaseFigures implements CaseFigures {

    private static final String LATE = """
            select count(distinct c.case_number) from service_case c
            join %s e on e.BUSINESS_KEY_ = c.case_number
            join %s t on t.PROC_INST_ID_ = e.PROC_INST_ID_
            where c.status = 'OPEN' and t.DUE_DATE_ < #{now}""";

    private final Cases cases;
    private final TaskService tasks;
    private final DeskTime time;
    private final String late;

    EngineCaseFigures(Cases cases, TaskService tasks, ManagementService management, DeskTime time) {
        this.cases = cases;
        this.tasks = tasks;
        this.time = time;
        this.late = LATE.formatted(management.getTableName(Execution.class), management.getTableName(Task.class));
    }

    @Override
    public long open() {
        return cases.countOpen();
    }

    @Override
    public long late() {
        return tasks.createNativeTaskQuery()
                .sql(late)
                .parameter("now", Date.from(time.now()))
                .count();
    }
}
