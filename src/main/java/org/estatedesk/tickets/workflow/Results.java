package org.estatedesk.tickets.workflow;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.estatedesk.cases.Journal;
import org.estatedesk.cases.JournalEntry.Kind;
import org.estatedesk.platform.Texts;
import org.estatedesk.tickets.TicketVariables;
import org.estatedesk.tickets.centre.Action;
import org.estatedesk.tickets.centre.Reply;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What a reply of the ticket centre means to the case. */
@Component
class Results {

    static final String FARE_CHANGED = "fare-changed";

    private final JsonVariables json;
    private final Journal journal;
    private final Texts texts;

    Results(JsonVariables json, Journal journal, @Value("${estatedesk.language:en}") String language) {
        this.json = json;
        this.journal = journal;
        this.texts = Texts.of("messages/tickets", language);
    }

    /** Into the variables of the case and, where somebody was asked, its journal. */
    void write(Action action, Reply reply, DelegateExecution execution) {
        Map<String, @Nullable Object> variables = of(action, reply, execution);
        execution.getProcessInstance().setVariables(variables);
        if (!reply.result().equals(Reply.BY_TELEPHONE)) {
            note(execution, String.valueOf(variables.get(TicketVariables.OPERATOR_MESSAGE)));
        }
    }

    /** Asked before, and nobody wrote down what came of it. */
    void askedAgain(DelegateExecution execution) {
        note(execution, texts.say("centre.asked-again", Map.of()));
    }

    private void note(DelegateExecution execution, String text) {
        journal.write(execution.getProcessBusinessKey(), Kind.NOTE, text);
    }

    private Map<String, @Nullable Object> of(Action action, Reply reply, DelegateExecution execution) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        String result = isDearer(reply, execution) ? FARE_CHANGED : reply.result();
        variables.put(TicketVariables.OPERATOR_ANSWERED, reply.isAnswer());
        variables.put(TicketVariables.OPERATOR_RESULT, result);
        String sentence = reply.result().equals(Reply.NO_ANSWER) ? unanswered(action) : result;
        variables.put(TicketVariables.OPERATOR_MESSAGE, message(reply, sentence, execution));
        if (action == Action.ORDER) {
            variables.put(TicketVariables.ORDER_UNCERTAIN, reply.result().equals(Reply.NO_ANSWER) ? "yes" : "no");
        }
        switch (reply.result()) {
            case "found", "none" -> variables.put(TicketVariables.OPERATOR_OFFERS, offers(reply));
            case "held" -> held(reply, variables);
            case "confirmed" -> confirmed(reply, variables);
            case "cancelled" -> cancelled(reply, variables);
            case "sold-out" -> variables.put(TicketVariables.SEATS_HELD, "no");
            default -> {}
        }
        variables.putIfAbsent(TicketVariables.OPERATOR_OFFERS, json.of(List.of()));
        return variables;
    }

    /** The customer agreed to a fare: nothing dearer is ordered without asking again. */
    private static boolean isDearer(Reply reply, DelegateExecution execution) {
        Object agreed = execution.getVariable(TicketVariables.FARE);
        return reply.result().equals("held")
                && agreed instanceof Number number
                && reply.fare()
                        .filter(fare -> fare.compareTo(new BigDecimal(number.toString())) > 0)
                        .isPresent();
    }

    /** What was ordered or cancelled may have been done all the same: that is said, lest it is done twice. */
    private static String unanswered(Action action) {
        return action == Action.ORDER || action == Action.CANCEL
                ? Reply.NO_ANSWER + "." + action.key()
                : Reply.NO_ANSWER;
    }

    private String message(Reply reply, String sentence, DelegateExecution execution) {
        Map<String, Object> fields = Map.of(
                "fare",
                reply.fare().map(BigDecimal::toPlainString).orElse("-"),
                "case",
                execution.getProcessBusinessKey(),
                "reference",
                Objects.requireNonNullElse(Questions.reference(execution::getVariable), "-"));
        String said = reply.message();
        String own = texts.say("centre." + sentence, fields);
        return said == null ? own : own + " " + said;
    }

    private Object offers(Reply reply) {
        return json.options(reply.offers().stream()
                .map(offer -> Map.entry(offer.id(), offer.text()))
                .toList());
    }

    private static void held(Reply reply, Map<String, @Nullable Object> variables) {
        variables.put(TicketVariables.HOLD_REFERENCE, reply.reference().orElse(null));
        variables.put(TicketVariables.SEATS_HELD, "yes");
    }

    private static void confirmed(Reply reply, Map<String, @Nullable Object> variables) {
        variables.put(TicketVariables.BOOKING_REFERENCE, reply.reference().orElse(null));
        variables.put(TicketVariables.ORDER_RESULT, "confirmed");
    }

    private static void cancelled(Reply reply, Map<String, @Nullable Object> variables) {
        variables.put(TicketVariables.SEATS_HELD, "no");
        variables.put(TicketVariables.ORDER_UNCERTAIN, "no");
        variables.put(
                TicketVariables.OPERATOR_CHARGE,
                reply.charge().orElse(BigDecimal.ZERO).doubleValue());
    }
}
