package org.estatedesk.platform.workflow;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.estatedesk.platform.DeskItself;
import org.estatedesk.platform.web.ContentGuard;
import org.estatedesk.platform.web.Paths;
import org.estatedesk.platform.web.body.BodyFacts;
import org.estatedesk.platform.web.body.RequestRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Keeps callers who may start a case or work on a task from leaving the drawing's way: the engine's rights to start
 * and to work also let them start in the middle, raise any error at a task, claim in a colleague's name and complete
 * what a colleague has claimed. Administrators may, to mend a case.
 */
@Component
class DrawingKept implements ContentGuard {

    private static final Pattern TASK_ACTION =
            Pattern.compile(".*/task/([^/]+)/(claim|complete|submit-form|resolve|bpmnError|bpmnEscalation)");
    private static final String ADMINISTRATORS = "camunda-admin";

    private final IdentityService identities;
    private final DeskItself desk;
    private final TaskService tasks;

    DrawingKept(IdentityService identities, DeskItself desk, TaskService tasks) {
        this.identities = identities;
        this.desk = desk;
        this.tasks = tasks;
    }

    @Override
    public void check(HttpServletRequest request, BodyFacts body) {
        if (isAdministrator()) {
            return;
        }
        if (body.startsMidway()) {
            throw forbidden("refused.midway");
        }
        Matcher action = TASK_ACTION.matcher(Paths.of(request));
        if (action.matches()) {
            checkTask(action.group(1), action.group(2), body);
        }
    }

    private void checkTask(String taskId, String action, BodyFacts body) {
        switch (action) {
            case "bpmnError", "bpmnEscalation" -> throw forbidden("refused.task.error");
            case "claim" -> checkClaim(body);
            default -> checkOwner(taskId);
        }
    }

    private void checkClaim(BodyFacts body) {
        if (body.userId() != null && !body.userId().equals(caller())) {
            throw forbidden("refused.task.claim");
        }
    }

    private void checkOwner(String taskId) {
        Task task = find(taskId);
        if (task != null && task.getAssignee() != null && !task.getAssignee().equals(caller())) {
            throw new RequestRefused(HttpStatus.FORBIDDEN, "refused.task.foreign", task.getAssignee());
        }
    }

    /** Looks without the caller's eyes: a right to work without a right to read would hide the owner. */
    private @Nullable Task find(String taskId) {
        return desk.ask(() -> tasks.createTaskQuery().taskId(taskId).singleResult());
    }

    private @Nullable String caller() {
        var caller = identities.getCurrentAuthentication();
        return caller == null ? null : caller.getUserId();
    }

    private boolean isAdministrator() {
        var caller = identities.getCurrentAuthentication();
        return caller != null
                && caller.getGroupIds() != null
                && caller.getGroupIds().contains(ADMINISTRATORS);
    }

    private static RequestRefused forbidden(String messageCode) {
        return new RequestRefused(HttpStatus.FORBIDDEN, messageCode);
    }
}
