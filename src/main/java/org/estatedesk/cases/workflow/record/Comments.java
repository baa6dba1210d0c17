package org.estatedesk.cases.workflow.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Comment;
import org.estatedesk.cases.JournalEntry.Kind;
import org.estatedesk.cases.JournalEntry.Step;
import org.estatedesk.cases.ServiceCase;
import org.estatedesk.cases.proof.ReadableValue;
import org.estatedesk.cases.workflow.JournalSurroundings;
import org.estatedesk.cases.workflow.KnownCases;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Journals new comments: of these, unlike of changed and deleted ones, the engine tells nobody. */
@Component
class Comments extends AbstractProcessEnginePlugin {

    private final ObjectProvider<KnownCases> cases;
    private final ObjectProvider<Runs> runs;
    private final ObjectProvider<JournalSurroundings> surroundings;

    /** Looked up when needed: they need the engine, which needs this plugin. */
    Comments(
            ObjectProvider<KnownCases> cases,
            ObjectProvider<Runs> runs,
            ObjectProvider<JournalSurroundings> surroundings) {
        this.cases = cases;
        this.runs = runs;
        this.surroundings = surroundings;
    }

    /** After the engine's own interceptors: inside the transaction. */
    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<CommandInterceptor> all = new ArrayList<>(List.of(new AfterAddComment()));
        if (engine.getCustomPostCommandInterceptorsTxRequired() != null) {
            all.addAll(engine.getCustomPostCommandInterceptorsTxRequired());
        }
        engine.setCustomPostCommandInterceptorsTxRequired(all);
    }

    private final class AfterAddComment extends CommandInterceptor {

        @Override
        public <T> T execute(Command<T> command) {
            T result = next.execute(command);
            if (command instanceof AddCommentCmd && result instanceof Comment comment) {
                added(comment);
            }
            return result;
        }
    }

    private void added(Comment comment) {
        TaskEntity task = comment.getTaskId() == null ? null : runs.getObject().task(comment.getTaskId());
        String run = task == null ? comment.getProcessInstanceId() : task.getProcessInstanceId();
        runs.getObject().caseOf(run).ifPresent(known -> write(known, comment, task));
    }

    private void write(ServiceCase known, Comment comment, @Nullable TaskEntity task) {
        Step step = task == null
                ? Step.NONE
                : surroundings.getObject().stepOf(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
        Map<String, String> fields = Map.of("after", ReadableValue.of(comment.getFullMessage()));
        Map<String, Object> details = Map.of("operation", "AddComment", "after", comment.getFullMessage());
        KnownCases writer = cases.getObject();
        writer.write(
                known,
                writer.line(Kind.COMMENTED, "hand.AddComment", fields, details).at(step));
    }
}
