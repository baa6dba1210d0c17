package org.estatedesk.tickets.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.spin.json.SpinJsonNode;
import org.estatedesk.platform.Inputs;
import org.estatedesk.tickets.TicketVariables;
import org.estatedesk.tickets.TravelWish;
import org.estatedesk.tickets.WishReader;
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
    Optional<JsonNode> of(Action action, Function<String, @Nullable Object> variables) {
        Inputs inputs = new Inputs("ticketCentre", variables);
        Map<String, @Nullable Object> question = new LinkedHashMap<>();
        question.put("case", inputs.text("caseNumber"));
        boolean complete = switch (action) {
            case SEARCH -> search(question, variables);
            case HOLD ->
                put(question, "offer", inputs.find(TicketVariables.CHOSEN_OFFER))
                        && put(question, "people", variables.apply(TicketVariables.PEOPLE));
            case ORDER ->
                put(question, "hold", inputs.find(TicketVariables.HOLD_REFERENCE)) && order(question, variables);
            case CANCEL -> put(question, "reference", reference(variables));
        };
        return complete ? Optional.of(json.tree(question)) : Optional.empty();
    }

    private boolean search(Map<String, @Nullable Object> question, Function<String, @Nullable Object> variables) {
        TravelWish wish = wishes.read(new Inputs("ticketCentre", variables));
        question.put("means", wish.means().key());
        question.put("people", variables.apply(TicketVariables.PEOPLE));
        question.put("legs", wish.legs());
        question.put("aircraft", variables.apply(TicketVariables.AIRCRAFT));
        question.put("seatClass", variables.apply(TicketVariables.SEAT_CLASS));
        question.put("wishes", variables.apply(TicketVariables.WISHES));
        return true;
    }

    /** The customer's telephone, so that the ticket centre asks for the documents itself. */
    private boolean order(Map<String, @Nullable Object> question, Function<String, @Nullable Object> variables) {
        question.put("customer", variables.apply("customerName"));
        question.put("telephone", variables.apply("customerPhone"));
        question.put("fare", variables.apply(TicketVariables.FARE));
        Object passengers = variables.apply(TicketVariables.PASSENGERS);
        return passengers instanceof SpinJsonNode list && put(question, "passengers", list.unwrap());
    }

    private static boolean put(Map<String, @Nullable Object> question, String name, @Nullable Object value) {
        question.put(name, value);
        return value != null;
    }

    /** Of what is ordered, or else held; null if neither. */
    static @Nullable String reference(Function<String, @Nullable Object> variables) {
        Inputs inputs = new Inputs("ticketCentre", variables);
        String booked = inputs.find(TicketVariables.BOOKING_REFERENCE);
        return booked == null ? inputs.find(TicketVariables.HOLD_REFERENCE) : booked;
    }
}
