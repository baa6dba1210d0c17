package org.estatedesk.tickets.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.spin.json.SpinJsonNode;
import org.estatedesk.platform.Inputs;
import org.estatedesk.tickets.TicketVariables;
import org.estatedesk.tickets.TravelWish;
import org.estatedesk.tickets.centre.Action;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the ticket centre is told: as little as it needs, and no identity documents. docs/ticket-centre.md has the form. */
@Component
class Questions {

    private final WishReader wishes;
    private final JsonVariables json;

    Questions(WishReader wishes, JsonVariables json) {
        this.wishes = wishes;
        this.json = json;
    }

    /** Empty if the machine cannot be asked that: what it would need was settled by telephone. */
    Optional<JsonNode> of(Action action, DelegateExecution execution) {
        Inputs inputs = new Inputs("ticketCentre", execution::getVariable);
        Map<String, @Nullable Object> question = new LinkedHashMap<>();
        question.put("case", inputs.text("caseNumber"));
        boolean complete = switch (action) {
            case SEARCH -> search(question, execution);
            case HOLD ->
                put(question, "offer", inputs.find(TicketVariables.CHOSEN_OFFER))
                        && put(question, "people", execution.getVariable(TicketVariables.PEOPLE));
            case ORDER ->
                put(question, "hold", inputs.find(TicketVariables.HOLD_REFERENCE)) && order(question, execution);
            case CANCEL -> put(question, "reference", reference(execution));
        };
        return complete ? Optional.of(json.tree(question)) : Optional.empty();
    }

    private boolean search(Map<String, @Nullable Object> question, DelegateExecution execution) {
        TravelWish wish = wishes.read("ticketCentre", execution);
        question.put("means", wish.means().key());
        question.put("people", execution.getVariable(TicketVariables.PEOPLE));
        question.put("legs", wish.legs());
        question.put("aircraft", execution.getVariable(TicketVariables.AIRCRAFT));
        question.put("seatClass", execution.getVariable(TicketVariables.SEAT_CLASS));
        question.put("wishes", execution.getVariable(TicketVariables.WISHES));
        return true;
    }

    /** The customer's telephone, so that the ticket centre asks for the documents itself. */
    private boolean order(Map<String, @Nullable Object> question, DelegateExecution execution) {
        question.put("customer", execution.getVariable("customerName"));
        question.put("telephone", execution.getVariable("customerPhone"));
        question.put("fare", execution.getVariable(TicketVariables.FARE));
        Object passengers = execution.getVariable(TicketVariables.PASSENGERS);
        return passengers instanceof SpinJsonNode list && put(question, "passengers", list.unwrap());
    }

    private static boolean put(Map<String, @Nullable Object> question, String name, @Nullable Object value) {
        question.put(name, value);
        return value != null;
    }

    /** Of what is ordered, or else held; null if neither. */
    static @Nullable String reference(DelegateExecution execution) {
        Inputs inputs = new Inputs("ticketCentre", execution::getVariable);
        String booked = inputs.find(TicketVariables.BOOKING_REFERENCE);
        return booked == null ? inputs.find(TicketVariables.HOLD_REFERENCE) : booked;
    }
}
