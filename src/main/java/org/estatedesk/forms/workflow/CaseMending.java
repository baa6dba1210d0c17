package org.estatedesk.forms.workflow;

import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.UserOperationLogEntryEventEntity;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.estatedesk.cases.Cases;
import org.estatedesk.cases.Journal;
import org.estatedesk.cases.Journal.Line;
import org.estatedesk.cases.JournalEntry.Kind;
import org.estatedesk.cases.JournalEntry.Step;
import org.estatedesk.forms.FormRefusal;
import org.estatedesk.forms.workflow.clocks.ClockHands;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.Role;
import org.estatedesk.platform.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Lets an administrator leave the drawing's way to mend a case, with a reason that the journal of the case keeps; nobody
 * else. The reason is the request's {@link Caller#REASON}, or the engine's annotation of a modification.
 */
@Component
class CaseMending {

    private final CallerInterceptor door;
    private final Caller caller;
    private final ObjectProvider<Cases> cases;
    private final ObjectProvider<Journal> journal;
    private final Texts journalTexts;

    /** Cases and journal are looked up when needed: they need the engine, which needs the guards. */
    CaseMending(
            CallerInterceptor door,
            Caller caller,
            ObjectProvider<Cases> cases,
            ObjectProvider<Journal> journal,
            @Value("${estatedesk.language:en}") String language) {
        this.door = door;
        this.caller = caller;
        this.cases = cases;
        this.journal = journal;
        this.journalTexts = Texts.of("messages/forms", language);
    }

    /**
     * Lets an administrator with a reason go on.
     *
     * @param refusal the key of what everybody else is told
     * @return the reason
     */
    String demand(String refusal, Object... arguments) {
        requireAdministrator(refusal, arguments);
        return demandReason();
    }

    /**
     * Lets whoever administers, with a reason, and programs set off a job.
     *
     * @throws AuthorizationException in both cases: the engine's REST interface hands on no other sentence here
     */
    void demandForRun() {
        if (caller.person().isPresent()) {
            requireAdministrator("forms.mend.only");
            caller.reason().orElseThrow(() -> new AuthorizationException(FormRefusal.text("forms.mend.reason")));
        }
    }

    private String demandReason() {
        return caller.reason().orElseThrow(() -> new CallerInterceptor.Refused(FormRefusal.text("forms.mend.reason")));
    }

    private void requireAdministrator(String refusal, Object... arguments) {
        if (!caller.administers()) {
            throw new AuthorizationException(FormRefusal.text(refusal, arguments));
        }
    }

    /**
     * Modifications, restarts and hands on a promise's clock: the engine tells of them in their transaction, if a person is
     * at work. What it does itself on the way moves clocks as drawn.
     */
    @EventListener
    void on(UserOperationLogEntryEventEntity told) {
        switch (told.getOperationType()) {
            case UserOperationLogEntry.OPERATION_TYPE_MODIFY_PROCESS_INSTANCE,
                    UserOperationLogEntry.OPERATION_TYPE_RESTART_PROCESS_INSTANCE -> check(told);
            default -> {
                if (door.person() != null && ClockHands.areOn(told)) {
                    checkClock(told);
                }
            }
        }
    }

    private void checkClock(UserOperationLogEntryEventEntity told) {
        if (ClockHands.closeAProcedure(told)) {
            throw new CallerInterceptor.Refused(FormRefusal.text("forms.mend.one-procedure"));
        }
        if (ClockHands.areTooMany(told)) {
            throw new CallerInterceptor.Refused(FormRefusal.text("forms.mend.one-clock"));
        }
        if (!ClockHands.sayWhy(told)) {
            demandReason();
        }
    }

    /**
     * Lets whoever may move promises move the dates of a step.
     *
     * @throws AuthorizationException for everybody else
     */
    void demandForDates() {
        if (!caller.may(Role::movesPromises)) {
            throw new AuthorizationException(FormRefusal.text("forms.mend.dates"));
        }
        demandReason();
    }

    private void check(UserOperationLogEntryEventEntity told) {
        requireAdministrator("forms.mend.only");
        if (told.getProcessInstanceId() == null) {
            throw new CallerInterceptor.Refused(FormRefusal.text("forms.mend.one-case"));
        }
        if (!StringUtils.hasText(told.getAnnotation())) {
            demand("forms.mend.only");
        }
    }

    /**
     * Journals what was done.
     *
     * @param deed the end of the line's key
     * @return whether that is the number of a case
     */
    boolean write(@Nullable String caseNumber, Step step, String deed, String reason, @Nullable String holder) {
        if (cases.getObject().byNumber(caseNumber).isEmpty() || caseNumber == null) {
            return false;
        }
        String text = journalTexts.say("forms.mended." + deed, reason, holder == null ? "" : holder);
        journal.getObject().write(caseNumber, new Line(Kind.INTERVENED, text, Map.of("reason", reason)).at(step));
        return true;
    }

    /** Journals what was done to a task; a task outside of any process belongs to no case. */
    void write(CommandContext engine, Task task, String deed, String reason) {
        if (task.getProcessInstanceId() != null) {
            String number = engine.getExecutionManager()
                    .findExecutionById(task.getProcessInstanceId())
                    .getProcessBusinessKey();
            Step step = step(task.getProcessDefinitionId(), task.getTaskDefinitionKey(), task.getName());
            write(number, step, deed, reason, task.getAssignee());
        }
    }

    /** Where in which drawing. */
    static Step step(String definitionId, @Nullable String id, @Nullable String name) {
        ProcessDefinition drawing = Context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(definitionId);
        return new Step(id, name, drawing.getKey(), drawing.getVersion());
    }
}
