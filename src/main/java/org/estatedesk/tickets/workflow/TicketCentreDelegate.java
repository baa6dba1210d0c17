package org.estatedesk.tickets.workflow;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.estatedesk.cases.Journal;
import org.estatedesk.cases.JournalEntry.Kind;
import org.estatedesk.platform.Inputs;
import org.estatedesk.tickets.TicketVariables;
import org.estatedesk.tickets.centre.Action;
import org.estatedesk.tickets.centre.Reply;
import org.estatedesk.tickets.centre.TicketCentre;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks the ticket centre's machine (TKT-05); input {@code action}: search, hold, order or cancel. Draw it as an
 * asynchronous step: it may take ten seconds. It never fails; {@code operatorResult} tells what came of it, and whatever
 * is not settled then is settled by telephone.
 */
@Component("ticketCentre")
class TicketCentreDelegate implements JavaDelegate {

    private final Questions questions;
    private final TicketCentre centre;
    private final Results results;
    private final Journal journal;

    TicketCentreDelegate(Questions questions, TicketCentre centre, Results results, Journal journal) {
        this.questions = questions;
        this.centre = centre;
        this.results = results;
        this.journal = journal;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Action action = Action.of(new Inputs("ticketCentre", execution::getVariableLocal).text("action"));
        String caseNumber = execution.getProcessBusinessKey();
        Reply reply = questions
                .of(action, execution)
                .map(question -> centre.ask(action, caseNumber, question))
                .orElseGet(Reply::byTelephone);
        Map<String, @Nullable Object> variables = results.of(action, reply, execution);
        execution.getProcessInstance().setVariables(variables);
        if (!reply.result().equals(Reply.BY_TELEPHONE)) {
            journal.write(caseNumber, Kind.NOTE, String.valueOf(variables.get(TicketVariables.OPERATOR_MESSAGE)));
        }
    }
}
