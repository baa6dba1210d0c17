package org.estatedesk.forms.workflow.notes;

import java.io.InputStream;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.task.Attachment;
import org.camunda.bpm.engine.task.Comment;
import org.camunda.bpm.engine.task.Task;
import org.estatedesk.forms.FormRefusal;
import org.jspecify.annotations.Nullable;

/**
 * The engine's task service, whose comments and attachments belong to their step or case: whoever may read that reads and adds
 * them, whoever holds the step or administers changes and deletes them. The engine itself lets anybody delete an attachment,
 * and refuses the holder.
 */
public abstract class CaseNotesService extends TaskServiceImpl {

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
                () -> super.createAttachment(
                        type, taskId, processInstanceId, name, description, ReadableNotes.checked(url)));
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
            if (isSomebody(engine) && !notes(engine).mayRead(taskId, processInstanceId)) {
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

    private ReadableNotes notes(CommandContext engine) {
        var services = engine.getProcessEngineConfiguration();
        return new ReadableNotes(this, services.getRuntimeService(), services.getHistoryService());
    }
}
