package org.estatedesk.forms.workflow.notes;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.task.Attachment;
import org.camunda.bpm.engine.task.Comment;
import org.camunda.bpm.engine.task.Task;
import org.estatedesk.forms.FormRefusal;
import org.estatedesk.platform.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * The engine's task service, whose comments and attachments belong to their step or case: whoever may read that reads and adds
 * them, whoever holds the step or administers changes and deletes them. The engine itself lets anybody delete an attachment,
 * and refuses the holder.
 */
public abstract class CaseNotesService extends TaskServiceImpl {

    private static final Pattern PLACES = Pattern.compile("https?://|mailto:", Pattern.CASE_INSENSITIVE);

    /** Whether the person signed in administers the desk. */
    protected abstract boolean isAdministrator();

    @Override
    public void addComment(@Nullable String taskId, @Nullable String processInstanceId, String message) {
        createComment(taskId, processInstanceId, message);
    }

    @Override
    public Comment createComment(@Nullable String taskId, @Nullable String processInstanceId, String message) {
        return reader(taskId, processInstanceId, () -> super.createComment(taskId, processInstanceId, message));
    }

    @Override
    public Attachment createAttachment(
            String type,
            @Nullable String taskId,
            @Nullable String processInstanceId,
            String name,
            String description,
            InputStream content) {
        return reader(
                taskId,
                processInstanceId,
                () -> super.createAttachment(type, taskId, processInstanceId, name, description, content));
    }

    @Override
    public Attachment createAttachment(
            String type,
            @Nullable String taskId,
            @Nullable String processInstanceId,
            String name,
            String description,
            String url) {
        return reader(
                taskId,
                processInstanceId,
                () -> super.createAttachment(type, taskId, processInstanceId, name, description, checked(url)));
    }

    @Override
    public List<Comment> getTaskComments(String taskId) {
        return reader(taskId, null, () -> super.getTaskComments(taskId));
    }

    @Override
    public Comment getTaskComment(String taskId, String commentId) {
        return reader(taskId, null, () -> super.getTaskComment(taskId, commentId));
    }

    @Override
    public List<Comment> getProcessInstanceComments(String processInstanceId) {
        return reader(null, processInstanceId, () -> super.getProcessInstanceComments(processInstanceId));
    }

    @Override
    public List<Attachment> getTaskAttachments(String taskId) {
        return reader(taskId, null, () -> super.getTaskAttachments(taskId));
    }

    @Override
    public Attachment getTaskAttachment(String taskId, String attachmentId) {
        return reader(taskId, null, () -> super.getTaskAttachment(taskId, attachmentId));
    }

    @Override
    public InputStream getTaskAttachmentContent(String taskId, String attachmentId) {
        return reader(taskId, null, () -> super.getTaskAttachmentContent(taskId, attachmentId));
    }

    @Override
    public void deleteTaskAttachment(String taskId, String attachmentId) {
        holder(taskId, () -> super.deleteTaskAttachment(taskId, attachmentId));
    }

    @Override
    public void deleteTaskComment(String taskId, String commentId) {
        holder(taskId, () -> super.deleteTaskComment(taskId, commentId));
    }

    @Override
    public void deleteTaskComments(String taskId) {
        holder(taskId, () -> super.deleteTaskComments(taskId));
    }

    @Override
    public void updateTaskComment(String taskId, String commentId, String message) {
        holder(taskId, () -> super.updateTaskComment(taskId, commentId, message));
    }

    private <T extends @Nullable Object> T reader(
            @Nullable String taskId, @Nullable String processInstanceId, Supplier<T> work) {
        return commandExecutor.execute(engine -> {
            if (isSomebody(engine) && !mayRead(engine, taskId, processInstanceId)) {
                throw new AuthorizationException(FormRefusal.text("forms.notes.foreign"));
            }
            return engine.runWithoutAuthorization(work::get);
        });
    }

    private void holder(String taskId, Runnable work) {
        commandExecutor.execute(engine -> {
            Task task = isSomebody(engine) ? createTaskQuery().taskId(taskId).singleResult() : null;
            boolean holds = task != null && engine.getAuthenticatedUserId().equals(task.getAssignee());
            if (isSomebody(engine) && !holds && !isAdministrator()) {
                throw new AuthorizationException(FormRefusal.text("forms.notes.held"));
            }
            engine.runWithoutAuthorization(() -> {
                work.run();
                return true;
            });
            return true;
        });
    }

    private static boolean isSomebody(CommandContext engine) {
        return engine.getAuthenticatedUserId() != null;
    }

    /** A step and a case that are both named must be each other's. */
    private boolean mayRead(CommandContext engine, @Nullable String taskId, @Nullable String run) {
        if (taskId == null) {
            return run == null || isReadable(engine, run);
        }
        Optional<String> own = runOf(engine, taskId);
        if (own.isEmpty() || run == null || own.get().equals(run)) {
            return own.isPresent();
        }
        if (isReadable(engine, run)) {
            throw unfit("forms.notes.another");
        }
        return false;
    }

    /** Of a step that is readable, running or done; blank for one of no case. */
    private Optional<String> runOf(CommandContext engine, String taskId) {
        Task open = createTaskQuery().taskId(taskId).singleResult();
        if (open != null) {
            return Optional.of(Objects.toString(open.getProcessInstanceId(), ""));
        }
        HistoricTaskInstance done = engine.getProcessEngineConfiguration()
                .getHistoryService()
                .createHistoricTaskInstanceQuery()
                .taskId(taskId)
                .singleResult();
        return Optional.ofNullable(done).map(step -> Objects.toString(step.getProcessInstanceId(), ""));
    }

    private static boolean isReadable(CommandContext engine, String run) {
        ProcessEngineConfigurationImpl services = engine.getProcessEngineConfiguration();
        return services.getRuntimeService()
                                .createProcessInstanceQuery()
                                .processInstanceId(run)
                                .count()
                        > 0
                || services.getHistoryService()
                                .createHistoricProcessInstanceQuery()
                                .processInstanceId(run)
                                .count()
                        > 0;
    }

    /** What runs a script when somebody clicks on it is no place of a document. */
    private static String checked(String url) {
        if (!PLACES.matcher(Objects.toString(url, "")).lookingAt()) {
            throw unfit("forms.notes.url");
        }
        return url;
    }

    private static Refusal unfit(String why) {
        return new Refusal(HttpStatus.BAD_REQUEST, "messages/forms", why, Map.of());
    }
}
