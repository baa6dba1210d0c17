package org.estatedesk.tickets.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.variable.Variables;
import org.estatedesk.tickets.centre.Reply;
import org.springframework.stereotype.Component;

/** A reply on its way from who asked to the step that waits: as variables that the engine stores nowhere. */
@Component
class CarriedReply {

    private static final String RESULT = "reply";
    private static final String BODY = "replyBody";
    private static final String AGAIN = "askedAgain";

    private final ObjectMapper json;

    CarriedReply(ObjectMapper json) {
        this.json = json;
    }

    Map<String, Object> variables(Reply reply, boolean again) {
        return Map.of(
                RESULT, Variables.stringValue(reply.result(), true),
                BODY, Variables.stringValue(reply.body().toString(), true),
                AGAIN, Variables.booleanValue(again, true));
    }

    /** None where somebody else ended the wait. */
    Reply of(DelegateExecution execution) {
        Object result = execution.getVariableLocal(RESULT);
        if (result == null) {
            return Reply.noAnswer();
        }
        try {
            return new Reply(
                    result.toString(),
                    json.readTree(execution.getVariableLocal(BODY).toString()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    boolean isAgain(DelegateExecution execution) {
        return Boolean.TRUE.equals(execution.getVariableLocal(AGAIN));
    }
}
