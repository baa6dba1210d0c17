package org.estatedesk.tasklist.workflow;

import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.estatedesk.platform.DeskItself;
import org.springframework.stereotype.Component;

/** The tasks that the person signed in may read, and the cases behind them. */
@Component
class ReadableTasks {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final DeskItself desk;

    ReadableTasks(TaskService tasks, RuntimeService runtime, DeskItself desk) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.desk = desk;
    }

    /** With the person's own rights: empty if there is no such task, or it is none of the person's business. */
    Optional<Task> byId(String taskId) {
        return Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).singleResult());
    }

    /** The business key of the task's process; whoever may read the task may know it. */
    Optional<String> caseNumber(Task task) {
        return desk.ask(() -> Optional.ofNullable(task.getProcessInstanceId())
                .map(instance -> runtime.createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .singleResult())
                .map(ProcessInstance::getBusinessKey));
    }
}
