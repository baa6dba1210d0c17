package org.estatedesk.promises.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.estatedesk.forms.FormAddition;
import org.estatedesk.platform.DeskItself;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.promises.Ledger;
import org.estatedesk.promises.Promise;
import org.estatedesk.promises.Promises;
import org.estatedesk.promises.notes.LateForm;
import org.springframework.stereotype.Component;

/** Asks the person who completes a late step once why it was late, whatever the drawing and its form look like. */
@Component
class LateQuestion implements FormAddition {

    private final Promises promises;
    private final Ledger ledger;
    private final LateForm form;
    private final TaskService tasks;
    private final DeskItself desk;
    private final DeskTime time;

    LateQuestion(Promises promises, Ledger ledger, LateForm form, TaskService tasks, DeskItself desk, DeskTime time) {
        this.promises = promises;
        this.ledger = ledger;
        this.form = form;
        this.tasks = tasks;
        this.desk = desk;
        this.time = time;
    }

    @Override
    public Set<String> keys() {
        return Set.of(LateForm.REASON, LateForm.TEXT);
    }

    @Override
    public Optional<List<JsonNode>> components(String taskId) {
        List<Promise> given = given(taskId);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(unexplained(given).isEmpty() ? List.of() : List.of(form.group(Promise.LateReason.CODES)));
    }

    @Override
    public void take(String taskId, JsonNode answers) {
        String text = answers.path(LateForm.TEXT).asText("").strip();
        ledger.explainLateness(
                unexplained(given(taskId)), answers.path(LateForm.REASON).asText(), text);
    }

    private List<Promise> unexplained(List<Promise> given) {
        return given.stream()
                .filter(promise -> promise.endedAt() == null && promise.lateReason() == null)
                .filter(promise -> promise.isOver(time.now()))
                .toList();
    }

    /** A step that several people do at once has its timers around all of them. */
    private List<Promise> given(String taskId) {
        Task task = desk.ask(() -> tasks.createTaskQuery().taskId(taskId).singleResult());
        if (task == null || task.getProcessInstanceId() == null) {
            return List.of();
        }
        List<Promise> all = promises.ofStep(task.getProcessInstanceId(), task.getTaskDefinitionKey());
        List<Promise> own = all.stream()
                .filter(promise -> promise.run().executionId().equals(task.getExecutionId()))
                .toList();
        return own.isEmpty() ? all : own;
    }
}
