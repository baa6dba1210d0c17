package org.estatedesk.forms.workflow;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.estatedesk.cases.JournalEntry.Step;
import org.estatedesk.forms.FormRefusal;
import org.estatedesk.forms.schema.FormSchema;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What must hold before a case begins. */
@Component
class StartGuard {

    private final CallerInterceptor door;
    private final DeployedForms forms;
    private final CaseMending mending;

    StartGuard(CallerInterceptor door, DeployedForms forms, CaseMending mending) {
        this.door = door;
        this.forms = forms;
        this.mending = mending;
    }

    /**
     * What somebody wants to start.
     *
     * @param process the id of the process definition
     * @param businessKey the business key given by the caller
     * @param variables the variables given by the caller
     */
    record Start(
            String process,
            @Nullable String businessKey,
            @Nullable Map<String, Object> variables) {}

    /**
     * Judges a start through the form service; whoever may not start this at all is told so first.
     *
     * @return the answers as they are meant
     */
    @Nullable
    Map<String, Object> check(CommandContext engine, Start start) {
        ProcessDefinition process = definition(engine, start.process());
        engine.getProcessEngineConfiguration()
                .getCommandCheckers()
                .forEach(checker -> checker.checkCreateProcessInstance(process));
        refuseClosed(engine, start.process());
        return judge(start, true);
    }

    private static ProcessDefinition definition(CommandContext engine, String process) {
        return engine.getProcessEngineConfiguration().getDeploymentCache().findDeployedProcessDefinitionById(process);
    }

    /** Hears each process as it is made: where its start event waits for a job, the rest is asked when nobody listens. */
    @EventListener
    void made(HistoricProcessInstanceEventEntity process) {
        if (process.isEventOfType(HistoryEventTypes.PROCESS_INSTANCE_START)
                && process.getSuperProcessInstanceId() == null
                && !door.isUsedToStartElsewhere()) {
            refuseClosed(Context.getCommandContext(), process.getProcessDefinitionId());
        }
    }

    private void refuseClosed(CommandContext engine, String process) {
        if (door.person() != null && isClosed(engine, process)) {
            throw new CallerInterceptor.Refused(FormRefusal.text("forms.start.closed"));
        }
    }

    /** By the drawing that is live, whichever version is asked for. */
    private static boolean isClosed(CommandContext engine, String process) {
        String key = definition(engine, process).getKey();
        return !engine.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedLatestProcessDefinitionByKey(key)
                .isStartableInTasklist();
    }

    /** Hears any start, except for call activities: those hand over variables of their own. */
    void hear(DelegateExecution execution, @Nullable String initiator) {
        if (execution.getSuperExecution() == null && door.person() != null && door.isUsedToStartElsewhere()) {
            mend(execution);
        } else if (execution.getSuperExecution() == null) {
            Map<String, Object> variables = new HashMap<>(execution.getVariablesTyped(false));
            String person = Context.getCommandContext().getAuthenticatedUserId();
            if (person == null || person.equals(execution.getVariable(initiator))) {
                variables.remove(initiator);
            }
            judge(
                    new Start(execution.getProcessDefinitionId(), execution.getProcessBusinessKey(), variables),
                    execution.getBpmnModelElementInstance() instanceof StartEvent event
                            && event.getEventDefinitions().isEmpty());
        }
    }

    /** A start in the middle goes on with a case, in whose journal it stands. */
    private void mend(DelegateExecution execution) {
        String reason = mending.demand("forms.start.elsewhere");
        Step step = CaseMending.step(execution.getProcessDefinitionId(), null, null);
        if (!mending.write(execution.getProcessBusinessKey(), step, "started", reason, null)) {
            throw new CallerInterceptor.Refused(FormRefusal.text("forms.start.case"));
        }
    }

    private @Nullable Map<String, Object> judge(Start start, boolean atPlainStart) {
        boolean person = door.person() != null;
        CommandContext engine = Context.getCommandContext();
        FormSchema form = engine.runWithoutAuthorization(() -> form(engine, start.process(), atPlainStart));
        if (person || form != FormSchema.NONE) {
            if (start.businessKey() != null) {
                throw new CallerInterceptor.Refused(FormRefusal.text("forms.start.business-key"));
            }
            return forms.check(form, start.variables(), Variables.createVariables());
        }
        return start.variables();
    }

    private FormSchema form(CommandContext engine, String process, boolean atPlainStart) {
        FormService service = engine.getProcessEngineConfiguration().getFormService();
        StartFormData drawn = service.getStartFormData(process);
        return atPlainStart && DeployedForms.isForm(drawn.getCamundaFormRef(), drawn.getFormKey())
                ? forms.read(
                        drawn.getCamundaFormRef(), drawn.getDeploymentId(), () -> service.getDeployedStartForm(process))
                : FormSchema.NONE;
    }
}
