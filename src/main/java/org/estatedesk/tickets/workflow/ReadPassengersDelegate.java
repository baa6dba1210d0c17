package org.estatedesk.tickets.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.estatedesk.platform.Inputs;
import org.estatedesk.tickets.Passenger;
import org.estatedesk.tickets.TicketVariables;
import org.springframework.stereotype.Component;

/** Reads the passengers of a text, one a line, into the list {@code passengers}; input {@code text}, empty: nobody. */
@Component("readPassengers")
class ReadPassengersDelegate implements JavaDelegate {

    private final JsonVariables json;

    ReadPassengersDelegate(JsonVariables json) {
        this.json = json;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String text = new Inputs("readPassengers", execution::getVariableLocal).find("text");
        execution.getProcessInstance().setVariable(TicketVariables.PASSENGERS, json.of(Passenger.read(text)));
    }
}
