package org.estatedesk.forms.workflow.notes;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.task.Task;
import org.estatedesk.platform.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** To which step and case the notes of a request belong, and whether whoever signed in may read those. */
final class ReadableNotes {

    private static final Pattern PLACES = Pattern.compile("https?://|mailto:", Pattern.CASE_INSENSITIVE);

    private final TaskService tasks;
    private final RuntimeService runs;
    private final HistoryService history;

    ReadableNotes(TaskService tasks, RuntimeService runs, HistoryService history) {
        this.tasks = tasks;
        this.runs = runs;
        this.history = history;
    }

    /**
     * Whether the step, the case or both may be read.
     *
     * @throws Refusal 400 when both are named and the step is another case's
     */
    boolean mayRead(@Nullable String taskId, @Nullable String run) {
        if (taskId == null) {
            return run == null || isReadable(run);
        }
        Optional<String> own = runOf(taskId);
        if (own.isEmpty() || run == null || own.get().equals(run)) {
            return own.isPresent();
        }
        if (isReadable(run)) {
            throw unfit("forms.notes.another");
        }
        return false;
    }

    /** Of a step that is readable, running or done; blank for one of no case. */
    private Optional<String> runOf(String taskId) {
        Task open = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (open != null) {
            return Optional.of(Objects.toString(open.getProcessInstanceId(), ""));
        }
        HistoricTaskInstance done =
                history.createHistoricTaskInstanceQuery().taskId(taskId).singleResult();
        return Optional.ofNullable(done).map(step -> Objects.toString(step.getProcessInstanceId(), ""));
    }

    private boolean isReadable(String run) {
        return runs.createProcessInstanceQuery().processInstanceId(run).count() > 0
                || history.createHistoricProcessInstanceQuery()
                                .processInstanceId(run)
                                .count()
                        > 0;
    }

    /**
     * What runs a script when somebody clicks on it is no place of a document.
     *
     * @return the address
     * @throws Refusal 400
     */
    static String checked(@Nullable String url) {
        if (url == null || !PLACES.matcher(url).lookingAt()) {
            throw unfit("forms.notes.url");
        }
        return url;
    }

    private static Refusal unfit(String why) {
        return new Refusal(HttpStatus.BAD_REQUEST, "messages/forms", why, Map.of());
    }
}
