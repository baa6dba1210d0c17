package org.estatedesk.tickets.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
import org.camunda.bpm.engine.impl.bpmn.behavior.TaskActivityBehavior;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExternalTaskEntity;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.estatedesk.platform.Inputs;
import org.estatedesk.platform.workflow.external.ExternalWork;
import org.estatedesk.platform.workflow.external.ExternalWorker;
import org.estatedesk.tickets.centre.Action;
import org.estatedesk.tickets.centre.Reply;
import org.estatedesk.tickets.centre.TicketCentre;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks the ticket centre's machine (TKT-05); input {@code action}: search, hold, order or cancel. The step waits as an
 * external task while the machine is asked, and not at all where none is to be asked. It never fails;
 * {@code operatorResult} tells what came of it, and whatever is not settled then is settled by telephone.
 */
@Component("ticketCentre")
class TicketCentreBehavior extends TaskActivityBehavior implements ExternalWork {

    private static final String TOPIC = "ticket-centre";

    private final ExternalWorker worker;
    private final Questions questions;
    private final TicketCentre centre;
    private final CarriedReply replies;
    private final Results results;

    TicketCentreBehavior(
            ExternalWorker worker, Questions questions, TicketCentre centre, CarriedReply replies, Results results) {
        this.worker = worker;
        this.questions = questions;
        this.centre = centre;
        this.replies = replies;
        this.results = results;
    }

    @Override
    protected void performExecution(ActivityExecution execution) {
        if (centre.isAsked()
                && questions.of(action(execution), execution::getVariable).isPresent()) {
            ExternalTaskEntity.createAndInsert((ExecutionEntity) execution, TOPIC, 0);
        } else {
            goOn(execution, Reply.byTelephone());
        }
    }

    @Override
    public Stream<String> topics() {
        return Stream.of(TOPIC);
    }

    @Override
    public void perform(LockedExternalTask task) {
        Map<String, Object> variables = task.getVariables();
        Action action = Action.of(String.valueOf(variables.get("action")));
        Optional<JsonNode> question = questions.of(action, variables::get);
        boolean first = worker.begin(task, () -> worker.isFirstTime(task));
        Reply reply = question.map(asked -> centre.ask(action, task.getBusinessKey(), asked))
                .orElseGet(Reply::byTelephone);
        // Who is told to stop leaves it to whoever comes next, and asks under the same key.
        if (!Thread.interrupted()) {
            worker.complete(task, replies.variables(reply, !first));
        }
    }

    @Override
    public void signal(ActivityExecution execution, @Nullable String name, @Nullable Object data) {
        if (replies.isAgain(execution)) {
            results.askedAgain(execution);
        }
        goOn(execution, replies.of(execution));
    }

    private void goOn(ActivityExecution execution, Reply reply) {
        results.write(action(execution), reply, execution);
        leave(execution);
    }

    private static Action action(ActivityExecution execution) {
        return Action.of(new Inputs("ticketCentre", execution::getVariableLocal).text("action"));
    }
}
